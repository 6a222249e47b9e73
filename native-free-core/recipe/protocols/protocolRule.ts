// The few ways in which landmarks make planes. Landmarks are counted from 0 in the order of their protocol.

import type { PlanePane } from '../workState.ts';

export type ProtocolRule =
  /** The protocol's pane goes through three landmarks. */
  | { readonly kind: 'throughThree'; readonly points: readonly [number, number, number] }
  /** The protocol's pane holds the line, at right angles to the pane `across`, which stays where it is. */
  | { readonly kind: 'lineAndAxis'; readonly line: readonly [number, number]; readonly across: PlanePane }
  /** The pane `of` cuts the line at right angles; the two others run along it. */
  | { readonly kind: 'perpendicularToLine'; readonly line: readonly [number, number]; readonly of: PlanePane }
  /** The axis `along` runs from the first to the second point of the line; the pane `plane` holds the third as well. */
  | {
      readonly kind: 'lineAndPoint';
      readonly line: readonly [number, number];
      readonly along: 'left' | 'posterior';
      readonly third: number;
      readonly plane: PlanePane;
    }
  /** Front and back landmarks of the right and of the left: the axial holds both lines, nothing is turned or leaning. */
  | {
      readonly kind: 'symmetricPairs';
      readonly right: readonly [number, number];
      readonly left: readonly [number, number];
    };
