import type { PatientRow, StudyRow } from '../../native-free-core/contract/index.ts';
import type { Letters } from '../../native-free-core/display/index.ts';
import type { OpenWork, Step } from '../../native-free-core/recipe/index.ts';
import type { Language, Words } from '../words/index.ts';
import type { FrameView } from './panes/frameProps.ts';
import type { SeriesShelf } from './place/seriesShelf.ts';

/** What Traitement is given, and what it asks for. */
export interface WorkPlaceProps {
  readonly studyInstanceUID: string;
  readonly patient: PatientRow;
  readonly study: StudyRow;
  /** The series to open first, when it was asked for by name. */
  readonly seriesInstanceUID?: string;
  readonly words: Words;
  readonly language: Language;
  readonly letters: Letters;
  /** A frame of the screen: the viewport's, which the app puts in. */
  readonly frame: FrameView;
  /** The open series of this study: begun before the place is drawn, and closed by who gave it. */
  readonly shelf: SeriesShelf;
  readonly work: OpenWork;
  readonly onDecide: (step: Step, options?: { continues?: boolean }) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** How many steps are in force afterwards. */
  readonly onGoTo: (index: number) => void;
  /** What was open and where, as this place gave it. */
  readonly view: unknown;
  readonly onViewChange: (view: unknown) => void;
  readonly onOpenDossier: () => void;
  /** A series was made and archived: the study has another one. */
  readonly onDerivedSeries: () => void;
}
