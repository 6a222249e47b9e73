// The angles of a plane as they are written, in the panel and in the status line.
import {
  anglesOfAxes,
  orderOfTurns,
  type PlaneAxes,
  type PlanePane,
} from '../../../../native-free-core/recipe/index.ts';
import { formatNumber, type Language, type Words } from '../../../words/index.ts';

/** 'bascule 10,0° · roulis −3,5°': the two that make the plane, without the one that turns it within itself. */
export function angleTexts(axes: PlaneAxes, pane: PlanePane, words: Words, language: Language): string {
  const texts = words.work.reformat.planes.angles;
  const angles = anglesOfAxes(axes, pane);
  const [first, second] = orderOfTurns[pane];
  const written = (turn: typeof first) => formatNumber(rounded(angles[turn]), language, 1);
  return [first, second].map((turn) => texts.one(texts[turn], written(turn))).join(' · ');
}

/** To a tenth; a nought has no sign. */
function rounded(angleDeg: number): number {
  return Math.round(10 * angleDeg) / 10 + 0;
}
