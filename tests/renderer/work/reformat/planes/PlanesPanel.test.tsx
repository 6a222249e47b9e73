import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PlannedStack } from '../../../../../native-free-core/contract/index.ts';
import { wordsOf } from '../../../../../renderer/words/index.ts';
import { fakeService } from '../../../fakes.ts';
import { control, press, settle, type } from '../../../mount.tsx';
import { grid, openPlanes, planOf, seriesInstanceUID, stack } from './planesDesk.tsx';

const { reformat } = wordsOf('fr').work;
const texts = reformat.planes;

afterEach(() => void vi.unstubAllGlobals());

/** The number field with this label. */
const field = (page: ParentNode, label: string): HTMLInputElement => {
  const found = [...page.querySelectorAll('label')].find((each) => each.textContent === label);
  return page.querySelector<HTMLInputElement>(`#${CSS.escape(found!.htmlFor)}`)!;
};

const typeNumber = async (page: ParentNode, label: string, text: string) => {
  const input = field(page, label);
  await type(input, text);
  await act(async () => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  await settle();
};

const isDisabled = (element: HTMLElement) => (element as HTMLButtonElement).disabled;

describe('what there must be first', () => {
  it('asks for three planes where a stack is shown', async () => {
    const { page } = await openPlanes({ pane: 'stack' });
    expect(page.textContent).toBe(reformat.needsPlanes);
  });

  it('says that a series without a volume has no planes, and what to do', async () => {
    const flat = { ...stack, grid: undefined } as PlannedStack;
    const { page } = await openPlanes({ pane: 'stack', shownStack: flat });
    expect(page.textContent).toBe(texts.notVolume);
  });
});

describe('typed angles', () => {
  it('put the active plane exactly there, one decision each, and are read back', async () => {
    const held = await openPlanes();
    await typeNumber(held.page, texts.angles.tiltDeg, '12,5');
    await typeNumber(held.page, texts.angles.rollDeg, '-4');
    expect(held.steps.map(({ kind }) => kind)).toEqual(['placePlanes', 'placePlanes']);
    const [, step] = held.steps;
    if (step.kind !== 'placePlanes') throw new Error(step.kind);
    expect([step.by, step.pane, step.target.pane]).toEqual(['angles', 'axial', 'planes']);
    // The axial's normal: sin(roll), sin(tilt)·cos(roll), cos(tilt)·cos(roll).
    const [tilt, roll] = [(12.5 * Math.PI) / 180, (-4 * Math.PI) / 180];
    const normal = [Math.sin(roll), Math.sin(tilt) * Math.cos(roll), Math.cos(tilt) * Math.cos(roll)];
    for (const axis of [0, 1, 2]) expect(step.axes.head[axis]).toBeCloseTo(normal[axis], 12);
    expect(field(held.page, texts.angles.tiltDeg).value).toBe('12,5');
    expect(field(held.page, texts.angles.rollDeg).value).toBe('−4');
  });

  it('are always seen beside the angles of the normal to the patient’s axes', async () => {
    const held = await openPlanes({ pane: 'coronal' });
    await typeNumber(held.page, texts.angles.obliquityDeg, '30');
    const said = [...held.page.querySelectorAll('dd')].map((each) => each.textContent);
    expect(said).toEqual(['60,0°', '30,0°', '90,0°']);
  });

  it('go back to the patient’s axes by one button, which is idle when they are there', async () => {
    const held = await openPlanes();
    const back = () => control(held.page, texts.angles.toPatient.name);
    expect(isDisabled(back())).toBe(true);
    await typeNumber(held.page, texts.angles.tiltDeg, '20');
    await press(back());
    const last = held.steps[held.steps.length - 1];
    expect(last).toMatchObject({ by: 'angles', axes: { left: [1, 0, 0], posterior: [0, 1, 0], head: [0, 0, 1] } });
    expect(isDisabled(back())).toBe(true);
  });
});

describe('points', () => {
  it('make a plane when there are enough, shown in numbers before it is applied with Enter', async () => {
    const held = await openPlanes();
    await press(control(held.page, texts.place.threePoints.name));
    expect(held.sketch.get()).toMatchObject({ shape: 'points', wanted: 3, target: { seriesInstanceUID, stack: 0 } });
    expect(isDisabled(control(held.page, reformat.sketch.apply))).toBe(true);
    await held.point([40, 0, 0]);
    expect(held.page.textContent).toContain(texts.place.next(2, 3, texts.place.point(2)));
    // In the plane z = 0.75·y: tilted by 36.9° so that the back comes up.
    await held.point([-40, 0, 0]);
    await held.point([0, 40, 30], 'sagittal');
    expect(held.page.textContent).toContain('bascule −36,9° · roulis 0,0°');
    await held.finish();
    expect(held.steps).toHaveLength(1);
    expect(held.steps[0]).toMatchObject({ kind: 'placePlanes', by: 'threePoints', pane: 'axial' });
    expect(held.steps[0]).toMatchObject({
      pointsMm: [
        [40, 0, 0],
        [-40, 0, 0],
        [0, 40, 30],
      ],
    });
    expect(held.sketch.get()).toBeUndefined();
    expect(held.page.textContent).toContain('bascule −36,9°');
  });

  it('that make no plane are told in words, and stay in hand', async () => {
    const held = await openPlanes();
    await press(control(held.page, texts.place.threePoints.name));
    for (const x of [-40, 0, 40]) await held.point([x, 0, 0]);
    expect(held.page.querySelector('[role="alert"]')?.textContent).toContain('presque sur une même ligne');
    expect(isDisabled(control(held.page, reformat.sketch.apply))).toBe(true);
    await held.finish();
    expect(held.steps).toEqual([]);
    expect(held.sketch.get()?.pointsMm).toHaveLength(3);
    expect(held.sketch.get()?.isDone).toBeUndefined();
  });

  it('on the sagittal make the plane of a disc, in the view that was asked for', async () => {
    const held = await openPlanes({ pane: 'sagittal' });
    await press(control(held.page, texts.place.twoPoints.name));
    await held.point([10, 0, -20], 'sagittal');
    await held.point([10, 20, 10], 'sagittal');
    expect(held.page.textContent).toContain('Plan coronal');
    await press(control(held.page, 'Axial'));
    expect(held.page.textContent).toContain('bascule −56,3°');
    await press(control(held.page, reformat.sketch.apply));
    expect(held.steps).toMatchObject([{ by: 'twoPoints', pane: 'axial' }]);
    // The view of the new plane becomes the active one.
    expect(held.view.active).toBe(0);
  });

  it('of a plane far from what its view is called after are to be checked', async () => {
    const held = await openPlanes({ pane: 'sagittal' });
    await press(control(held.page, texts.place.protocol.name));
    await press(control(held.page, 'Disque L5-S1'));
    await held.point([0, 0, 0], 'sagittal');
    await held.point([0, 10, -20], 'sagittal');
    // Two in one: 63.4°.
    expect(held.page.textContent).toContain(texts.preview.steep('Axial', '63'));
    await press(control(held.page, reformat.sketch.undo));
    await held.point([0, 20, -20], 'sagittal');
    expect(held.page.textContent).not.toContain(texts.preview.steep('Axial', '45'));
  });

  it('in their own view cannot make a plane of that view', async () => {
    const held = await openPlanes();
    await press(control(held.page, texts.place.twoPoints.name));
    await held.point([0, 0, 0], 'axial');
    await held.point([0, 30, 0], 'axial');
    await press(control(held.page, 'Axial'));
    expect(held.page.querySelector('[role="alert"]')?.textContent).toContain('tracée dans cette vue');
  });

  it('of a best fit say their residual and the farthest of them', async () => {
    const held = await openPlanes();
    await press(control(held.page, texts.place.bestFit.name));
    for (const [x, y, z] of [
      [40, 30, 1],
      [-40, 30, -1],
      [-40, -30, 1],
    ] as const) {
      await held.point([x, y, z]);
    }
    expect(isDisabled(control(held.page, reformat.sketch.apply))).toBe(true);
    await held.point([40, -30, -1]);
    expect(held.page.textContent).toContain('1,0 mm');
    await held.finish();
    expect(held.steps).toMatchObject([{ by: 'bestFit' }]);
  });

  it('are given up without a step', async () => {
    const held = await openPlanes();
    await press(control(held.page, texts.place.threePoints.name));
    await held.point([0, 0, 0]);
    await press(control(held.page, reformat.sketch.cancel));
    expect([held.sketch.get(), held.steps]).toEqual([undefined, []]);
    control(held.page, texts.place.threePoints.name);
  });
});

describe('a protocol', () => {
  const begin = async (language: 'fr' | 'en' = 'fr') => {
    const held = await openPlanes({ language });
    const words = wordsOf(language).work.reformat.planes;
    await press(control(held.page, words.place.protocol.name));
    await press(control(held.page, language === 'fr' ? 'Plan bicommissural (CA–CP)' : 'Bicommissural plane (AC–PC)'));
    return held;
  };
  const landmark = (page: ParentNode, index: number) =>
    page.querySelectorAll<HTMLElement>('.point-list li')[index].querySelector<HTMLElement>('button')!;

  it('leads from landmark to landmark, each with where it is found and in which plane', async () => {
    const held = await begin();
    expect(held.page.textContent).toContain(texts.place.next(1, 3, 'Commissure antérieure (CA)'));
    expect(held.page.textContent).toContain('au pied des colonnes du fornix');
    expect(held.page.textContent).toContain(texts.place.bestSeenIn('Sagittal'));
    await held.point([0, -12, 0], 'sagittal');
    expect(held.page.textContent).toContain(texts.place.next(2, 3, 'Commissure postérieure (CP)'));
  });

  it('says its pitfall, its tolerance, its source and how far that was checked', async () => {
    const { page } = await begin();
    for (const said of ['25 mm', '± 3°', 'radiopaedia.org/articles/orbitomeatal-line', 'enseignant']) {
      expect(page.textContent).toContain(said);
    }
  });

  it('is applied as one step by its name, with its landmarks', async () => {
    const held = await begin();
    for (const point of [
      [0, -12, 0],
      [0, 13, 0],
      [0, 5, 70],
    ] as const)
      await held.point(point, 'sagittal');
    await held.finish();
    expect(held.steps).toMatchObject([{ kind: 'placePlanes', by: 'protocol', protocol: 'commissures', pane: 'axial' }]);
    expect(held.steps[0]).toMatchObject({
      centreMm: [0, 0.5, 0],
      pointsMm: [
        [0, -12, 0],
        [0, 13, 0],
        [0, 5, 70],
      ],
    });
  });

  it('puts one landmark again: the crosshair goes to it, the next point takes its place', async () => {
    const held = await begin();
    await held.point([0, -12, 0], 'sagittal');
    await held.point([0, 30, 0], 'sagittal');
    await press(landmark(held.page, 1));
    expect(held.steps).toMatchObject([{ kind: 'crosshair', centreMm: [0, 30, 0] }]);
    expect(held.page.textContent).toContain(texts.place.again('Commissure postérieure (CP)'));
    await held.point([0, 13, 0], 'sagittal');
    expect(held.sketch.get()?.pointsMm).toEqual([
      [0, -12, 0],
      [0, 13, 0],
    ]);
    expect(held.page.textContent).toContain(texts.place.next(3, 3, 'Faux du cerveau'));
  });

  it('tells commissures taken for one another, and a plane that hangs on too short a distance', async () => {
    const held = await begin();
    await held.point([0, 13, 0], 'sagittal');
    await held.point([0, -12, 0], 'sagittal');
    await held.point([0, 5, 70], 'coronal');
    expect(held.page.querySelector('[role="alert"]')?.textContent).toContain('intervertis');
    await press(landmark(held.page, 0));
    await held.point([0, -20, 0], 'sagittal');
    // CA and CP are 8 mm apart now: one millimetre is 7.1°.
    expect(held.page.textContent).toContain(texts.preview.unsure('7,1', '3'));
  });

  it('offers its thickness and the new series once it is put, and no more when the planes have moved on', async () => {
    const held = await begin();
    for (const point of [
      [0, -12, 0],
      [0, 13, 0],
      [20, 5, 70],
    ] as const)
      await held.point(point, 'sagittal');
    await held.finish();
    await press(control(held.page, texts.placed.slab('Moyenne', '4')));
    expect(held.steps[1]).toMatchObject({ kind: 'slab', thicknessMm: 4, mode: 'mean', target: { pane: 'axial' } });
    await press(control(held.page, texts.placed.derive));
    expect(held.view).toMatchObject({ volet: 'derive', isVoletOpen: true });
    await press(control(held.page, texts.angles.toPatient.name));
    expect(() => control(held.page, texts.placed.derive)).toThrow();
  });

  it('speaks English as well', async () => {
    const held = await begin('en');
    const english = wordsOf('en').work.reformat.planes.place;
    expect(held.page.textContent).toContain(english.next(1, 3, 'Anterior commissure (AC)'));
  });
});

describe('another series', () => {
  const look = async () => {
    fakeService(({ url }) => {
      const other = { ...stack, images: [] } as unknown as PlannedStack;
      if (url.includes('/1.2.4/')) return { body: wholePlan('1.2.4', 'Injecté', other) };
      if (url.includes('/1.2.5/')) {
        return { body: wholePlan('1.2.5', 'Autre jour', { ...other, grid: { ...grid, frameOfReferenceUID: '7.7' } }) };
      }
      return { status: 404, body: { problem: { kind: 'unknownSeries' } } };
    });
    const held = await openPlanes({ otherSeries: ['1.2.4', '1.2.5', '1.2.6'] });
    await typeNumber(held.page, texts.angles.tiltDeg, '15');
    await press(control(held.page, texts.copy.look));
    await settle(20);
    return held;
  };

  it('of the same frame of reference takes the planes over, as one step of its own', async () => {
    const held = await look();
    await press(control(held.page, texts.copy.onto('Injecté')));
    const [typed, copied] = held.steps;
    expect(copied).toMatchObject({
      kind: 'placePlanes',
      by: 'copied',
      target: { seriesInstanceUID: '1.2.4', stack: 0, pane: 'planes' },
      pane: 'axial',
      centreMm: [0, 0, 0],
    });
    expect(copied.kind === 'placePlanes' && typed.kind === 'placePlanes' && copied.axes).toEqual(
      typed.kind === 'placePlanes' && typed.axes,
    );
    await press(control(held.page, texts.copy.open));
    expect(held.view.slots).toMatchObject([{ seriesInstanceUID: '1.2.4', stack: 0 }]);
  });

  it('of another frame of reference, or that cannot be read, says in words why not', async () => {
    const { page } = await look();
    expect(page.textContent).toContain(
      '« Autre jour » : Cette série est dans un autre repère'
        .replaceAll(' »', '\u202f»')
        .replaceAll('« ', '«\u202f')
        .replaceAll(' :', '\u202f:'),
    );
    expect(page.textContent).toContain('Série 1.2.6');
    expect(() => control(page, texts.copy.onto('Autre jour'))).toThrow();
  });

  it('is not looked for where there is none', async () => {
    const { page } = await openPlanes();
    expect(page.textContent).toContain(texts.copy.none);
  });
});

/** A plan as the service sends it. */
function wholePlan(uid: string, description: string, planned: PlannedStack) {
  const image = {
    sopInstanceUID: `${uid}.1`,
    sopClassUID: '1.2.840.10008.5.1.4.1.1.2',
    transferSyntaxUID: '1.2.840.10008.1.2.1',
    frameNumber: 1,
    numberOfFrames: 1,
    instanceNumber: '1',
    rows: 201,
    columns: 201,
    samplesPerPixel: 1,
    photometricInterpretation: 'MONOCHROME2',
    isInverted: false,
    scale: { rule: 'patientPlane', spacingMm: [1, 1] },
    voi: [],
    lossyCompression: '',
    imageLaterality: '',
    overlays: [],
  };
  return planOf(uid, description, [{ ...planned, images: [image, image] } as unknown as PlannedStack]);
}
