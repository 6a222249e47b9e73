// The letters at the edges of a picture: which way of the patient it points (PS3.3 C.7.6.1.1.1, C.7.6.2.1.1).
import type { Vector3 } from './vector.ts';

/** 'fr': D G A P T B (droite, gauche, antérieur, postérieur, tête, bas). 'international': R L A P H F. */
export type LetterLanguage = 'fr' | 'international';

// Positive and negative way of x, y and z of patient space (LPS).
const letters: Readonly<Record<LetterLanguage, readonly (readonly [string, string])[]>> = {
  fr: [
    ['G', 'D'],
    ['P', 'A'],
    ['T', 'B'],
  ],
  international: [
    ['L', 'R'],
    ['P', 'A'],
    ['H', 'F'],
  ],
};

/** A component under this says nothing: rounding of the stored direction cosines. */
const smallestComponent = 0.0001;

/** Up to three letters for a direction, the strongest component first: [0.9, 0.4, 0] is 'LP' or 'GP'. */
export function orientationLetters(direction: Vector3, language: LetterLanguage): string {
  return [0, 1, 2]
    .filter((axis) => Math.abs(direction[axis]) > smallestComponent)
    .sort((a, b) => Math.abs(direction[b]) - Math.abs(direction[a]))
    .map((axis) => letters[language][axis][direction[axis] > 0 ? 0 : 1])
    .join('');
}

/** The letters of the opposite edge: 'LP' → 'RA', 'GT' → 'DB'. Letters of no known way are kept. */
export function oppositeLetters(text: string, language: LetterLanguage): string {
  return Array.from(text, (letter) => {
    const pair = letters[language].find((one) => one.includes(letter));
    return pair === undefined ? letter : pair[pair[0] === letter ? 1 : 0];
  }).join('');
}

/** One value of Patient Orientation (0020,0020), e.g. 'LPH', in the language's letters. */
export function patientOrientationLetters(value: string, language: LetterLanguage): string {
  return Array.from(value.trim().toUpperCase(), (letter) => {
    const axis = letters.international.findIndex((pair) => pair.includes(letter));
    return axis < 0 ? '' : letters[language][axis][letters.international[axis].indexOf(letter)];
  }).join('');
}
