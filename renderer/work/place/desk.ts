// What every part of the place is given: the words, the work as it stands, and how to change it.
import type {
  PatientRow,
  PlannedImage,
  PlannedStack,
  SeriesPlan,
  StudyRow,
} from '../../../native-free-core/contract/index.ts';
import type { CanvasSize, Letters, Presentation } from '../../../native-free-core/display/index.ts';
import type { Plane } from '../../../native-free-core/geometry/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';
import type { PaneState, SeriesBatch, Step, WorkState } from '../../../native-free-core/recipe/index.ts';
import type { Language, Words } from '../../words/index.ts';
import type { DragStart } from '../panes/dragStep.ts';
import type { FrameView } from '../panes/frameProps.ts';
import type { Sketch } from '../sketch/sketch.ts';
import type { VideoHand } from '../video/videoHand.ts';
import type { Holding } from './forecast.ts';
import type { HandDesk } from './handDesk.ts';
import type { PlaceView } from './placeView.ts';
import type { ShelfEntry } from './seriesShelf.ts';
import type { ValueStore } from './valueStore.ts';

/** What is under the cursor, for the status line. */
export interface Readout {
  readonly value: string;
  readonly place: string;
}

/** The picture pixel under the cursor, or the last one that was. */
export interface Pointed {
  /** Of the frame on the screen. */
  readonly index: number;
  readonly column: number;
  readonly row: number;
  readonly facts: FrameFacts;
}

/** What «Sous le capot» is held at: a pixel that stays, and the attributes when they are open (at one of them). */
export interface HoodState {
  readonly isFrozen: boolean;
  readonly isInspecting: boolean;
  readonly tag?: number;
}

export interface ShownPlane {
  readonly plane: Plane;
  readonly frameOfReferenceUID: string;
}

/** The active frame as it is shown now: what keys, buttons and typed numbers act on. */
export interface FrameFacts {
  readonly start: DragStart;
  /** CSS pixels. */
  readonly size: CanvasSize;
  readonly plan: SeriesPlan;
  readonly stack: PlannedStack;
  readonly pane: PaneState;
  readonly image?: PlannedImage;
  /** A mask was taken from the frame. */
  readonly isSubtracted?: boolean;
  readonly frame?: Frame;
  readonly presentation?: Presentation;
}

export interface Desk {
  /** A frame of the screen, given in by the app. */
  readonly Frame: FrameView;
  readonly words: Words;
  readonly language: Language;
  readonly letters: Letters;
  readonly patient: PatientRow;
  readonly study: StudyRow;
  readonly state: WorkState;
  readonly hand: HandDesk;
  readonly readout: ValueStore<Readout | undefined>;
  readonly pointed: ValueStore<Pointed | undefined>;
  readonly hood: ValueStore<HoodState>;
  /** Points that are being put on the pictures for a panel. */
  readonly sketch: ValueStore<Sketch | undefined>;
  readonly view: PlaceView;
  readonly active: ValueStore<FrameFacts | undefined>;
  /** The video that is the active frame, if one is. */
  readonly video: ValueStore<VideoHand | undefined>;
  /** The planes of a series that is being planned, drawn on the pictures. */
  readonly planned?: SeriesBatch;
  /** Where each frame's picture lies in the patient, for the reference lines of the others. */
  readonly shownPlanes: ValueStore<ReadonlyMap<number, ShownPlane>>;
  changeView(view: PlaceView): void;
  /** One decision; what the hand holds is decided before it. */
  decide(step: Step): void;
  entry(seriesInstanceUID: string): ShelfEntry | undefined;
  /** Opens a series another way than it is held now. */
  hold(seriesInstanceUID: string, holding: Holding): void;
}
