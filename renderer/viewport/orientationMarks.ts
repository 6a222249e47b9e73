// The letters on the four sides of a picture: which way the patient lies, right under any turn and flip.
import { orientationLetters, type Vector3 } from '../../native-free-core/geometry/index.ts';
import { type PictureView, screenToPictureDirection } from './pictureView.ts';

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
  const letter = (side: readonly [number, number]) => {
    const [column, row] = screenToPictureDirection(view, side);
    const towards: Vector3 = [
      plane.rowDirection[0] * column + plane.columnDirection[0] * row,
      plane.rowDirection[1] * column + plane.columnDirection[1] * row,
      plane.rowDirection[2] * column + plane.columnDirection[2] * row,
    ];
    return orientationLetters(towards, letters);
  };
  return { left: letter([-1, 0]), right: letter([1, 0]), top: letter([0, -1]), bottom: letter([0, 1]) };
}

/** For a radiograph: Patient Orientation (0020,0020), e.g. ['L', 'F']: where rows and columns run to (PS3.3 C.7.6.1.1.1). */
export function marksOfPatientOrientation(
  patientOrientation: readonly string[],
  view: PictureView,
  letters: Letters,
): OrientationMarks {
  const [alongRow = '', alongColumn = ''] = patientOrientation;
  const letter = (side: readonly [number, number]) => {
    const [column, row] = screenToPictureDirection(view, side);
    const code = column !== 0 ? alongRow : alongColumn;
    return spell(column + row > 0 ? code : opposite(code), letters);
  };
  return { left: letter([-1, 0]), right: letter([1, 0]), top: letter([0, -1]), bottom: letter([0, 1]) };
}

const opposites: Readonly<Record<string, string>> = { L: 'R', R: 'L', A: 'P', P: 'A', H: 'F', F: 'H' };
/** Droite, Gauche, Tête, Bas. */
const french: Readonly<Record<string, string>> = { L: 'G', R: 'D', A: 'A', P: 'P', H: 'T', F: 'B' };

function opposite(code: string): string {
  return Array.from(code, (letter) => opposites[letter] ?? '').join('');
}

function spell(code: string, letters: Letters): string {
  return letters === 'french' ? Array.from(code, (letter) => french[letter] ?? '').join('') : code;
}
