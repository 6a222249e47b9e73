// «Plans» over a volume of 1 mm voxels, with a desk that keeps the steps, the view and the sketch as the place does.
import { act, useLayoutEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { PlannedStack, SeriesPlan } from '../../../../../native-free-core/contract/index.ts';
import type { PatientPoint } from '../../../../../native-free-core/geometry/index.ts';
import { type PlanePane, type Step, stateOf } from '../../../../../native-free-core/recipe/index.ts';
import { type Language, wordsOf } from '../../../../../renderer/words/index.ts';
import { planeFrame } from '../../../../../renderer/work/panes/planeFrame.ts';
import type { Desk, FrameFacts } from '../../../../../renderer/work/place/desk.ts';
import { emptyPlaceView, type PlaceView } from '../../../../../renderer/work/place/placeView.ts';
import { createValueStore } from '../../../../../renderer/work/place/valueStore.ts';
import { PlanesPanel } from '../../../../../renderer/work/reformat/planes/PlanesPanel.tsx';
import { type Sketch, withPoint } from '../../../../../renderer/work/sketch/sketch.ts';
import { recipeOf } from '../../../../recipe/stepsOf.ts';
import { patientRow, seriesRow, studyRow } from '../../../fakes.ts';
import { mount, settle } from '../../../mount.tsx';

export const seriesInstanceUID = '1.2.3';
export const grid = {
  dimensions: [201, 201, 201],
  originMm: [-100, -100, -100],
  columnStep: [1, 0, 0],
  rowStep: [0, 1, 0],
  sliceStep: [0, 0, 1],
  frameOfReferenceUID: '1.9',
} as const;

const images = Array.from({ length: 201 }, () => ({}));
export const stack = {
  grid,
  images,
  problems: [],
  splitBy: '',
  unit: 'HU',
  valueType: 'int16',
} as unknown as PlannedStack;

export const planOf = (uid: string, seriesDescription: string, stacks: readonly PlannedStack[]): SeriesPlan => ({
  studyInstanceUID: '1.2',
  seriesInstanceUID: uid,
  modality: 'CT',
  seriesDescription,
  bodyPartExamined: 'HEAD',
  stacks: [...stacks],
  notShown: [],
  inputs: [],
});

export interface Held {
  page: HTMLElement;
  steps: readonly Step[];
  view: PlaceView;
  readonly sketch: Desk['sketch'];
  /** Puts a point as a click in the pane does. */
  point(at: PatientPoint, pane?: PlanePane): Promise<void>;
  /** As Enter. */
  finish(): Promise<void>;
}

export interface Scene {
  readonly language?: Language;
  readonly pane?: FrameFacts['start']['pane'];
  readonly shownStack?: PlannedStack;
  readonly otherSeries?: readonly string[];
}

export async function openPlanes({
  language = 'fr',
  pane = 'axial',
  shownStack = stack,
  otherSeries = [],
}: Scene = {}) {
  const sketch = createValueStore<Sketch | undefined>(undefined);
  const held: Held = {
    page: document.body,
    steps: [],
    view: { ...emptyPlaceView, slots: [{ seriesInstanceUID, stack: 0, pane: 'axial' }] },
    sketch,
    async point(at, inPane = 'axial') {
      await act(async () => sketch.set(withPoint(sketch.get()!, at, inPane)));
    },
    async finish() {
      await act(async () => sketch.set({ ...sketch.get()!, isDone: true }));
      await settle();
    },
  };
  const series = [seriesInstanceUID, ...otherSeries].map((uid) =>
    seriesRow(uid, { seriesDescription: `Série ${uid}` }),
  );
  const study = studyRow('1.2', { series });

  function Held() {
    const [steps, setSteps] = useState<readonly Step[]>([]);
    const [view, setView] = useState(held.view);
    held.steps = steps;
    held.view = view;
    const state = stateOf(recipeOf(...steps));
    const active = useMemo(() => createValueStore<FrameFacts | undefined>(undefined), []);
    useLayoutEffect(() => active.set(factsOf(state, pane, shownStack)));
    const desk = {
      ...{ words: wordsOf(language), language, study, patient: patientRow('k', [study]), state, sketch, active, view },
      decide: (step: Step) => setSteps((before) => [...before, step]),
      changeView: setView,
      entry: () => undefined,
    } as unknown as Desk;
    return (
      <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
        <PlanesPanel desk={desk} />
      </I18nProvider>
    );
  }
  held.page = await mount(<Held />);
  return held;
}

function factsOf(state: Desk['state'], pane: FrameFacts['start']['pane'], shown: PlannedStack): FrameFacts {
  const slot = { seriesInstanceUID, stack: 0, pane: 'axial' } as const;
  const plan = planOf(seriesInstanceUID, 'Crâne', [shown]);
  const size = { width: 400, height: 400 };
  if (pane !== 'axial' && pane !== 'coronal' && pane !== 'sagittal') {
    return { start: { ...slot, pane, linked: undefined }, plan, stack: shown, size } as unknown as FrameFacts;
  }
  const { start, pane: paneState } = planeFrame(state, slot, pane, shown, grid);
  return { start: { ...start, window: undefined }, size, plan, stack: shown, pane: paneState };
}
