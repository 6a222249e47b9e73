// The letters on the four sides of a picture: which way the patient lies, right under any turn and flip.
import {
  type LetterLanguage,
  oppositeLetters,
  orientationLetters,
  patientOrientationLetters,
  type Vector3,
} from '../../geometry/index.ts';
import { type CanvasPoint, type PictureView, screenToPictureDirection } from './pictureView.ts';

/** Droite-Gauche-Antérieur-Postérieur-Tête-Bas, or R L A P H F. */
export type Letters = 'french' | 'international';

export interface OrientationMarks {
  readonly left: string;
  readonly right: string;
  readonly top: string;
  readonly bottom: string;
}

export const noMarks: OrientationMarks = { left: '', right: '', top: '', bottom: '' };

/** For a picture whose place in the patient is known. */
export function marksOfPlane(
  plane: { readonly rowDirection: Vector3; readonly columnDirection: Vector3 },
  view: PictureView,
  letters: Letters,
): OrientationMarks {
  return onFourSides(view, ([column, row]) => {
    const along = (axis: 0 | 1 | 2) => plane.rowDirection[axis] * column + plane.columnDirection[axis] * row;
    return orientationLetters([along(0), along(1), along(2)], languageOf(letters));
  });
}

/** For a picture that is no plane: the way of the patient that each of its own four sides is turned to. */
export function marksOfSides(
  sides: Readonly<Record<keyof OrientationMarks, Vector3>>,
  view: PictureView,
  letters: Letters,
): OrientationMarks {
  return onFourSides(view, ([column, row]) => {
    const side = column !== 0 ? (column > 0 ? 'right' : 'left') : row > 0 ? 'bottom' : 'top';
    return orientationLetters(sides[side], languageOf(letters));
  });
}

/** For a radiograph: Patient Orientation (0020,0020), e.g. ['L', 'F']: where rows and columns run to (PS3.3 C.7.6.1.1.1). */
export function marksOfPatientOrientation(
  patientOrientation: readonly string[],
  view: PictureView,
  letters: Letters,
): OrientationMarks {
  const language = languageOf(letters);
  return onFourSides(view, ([column, row]) => {
    const text = patientOrientationLetters(patientOrientation[column === 0 ? 1 : 0] ?? '', language);
    return column + row > 0 ? text : oppositeLetters(text, language);
  });
}

function onFourSides(view: PictureView, letter: (direction: CanvasPoint) => string): OrientationMarks {
  const at = (side: CanvasPoint) => letter(screenToPictureDirection(view, side));
  return { left: at([-1, 0]), right: at([1, 0]), top: at([0, -1]), bottom: at([0, 1]) };
}

function languageOf(letters: Letters): LetterLanguage {
  return letters === 'french' ? 'fr' : 'international';
}
