// Centre and width of the active frame's window, to be read and typed.

import { windowStep } from '../keys/performCommand.ts';
import { windowOf } from '../panes/windowOf.ts';
import type { Desk } from '../place/desk.ts';
import { NumberBox } from '../volet/NumberBox.tsx';
import { useActive } from './useActive.ts';

export interface WindowBoxesProps {
  readonly desk: Desk;
  /** In the tool bar there is room for a letter only. */
  readonly isWide?: boolean;
}

export function WindowBoxes({ desk, isWide = false }: WindowBoxesProps) {
  const { words } = desk;
  const facts = useActive(desk);
  const shown = facts?.frame?.kind === 'grey' ? windowOf(facts.presentation?.voi) : undefined;
  const decimals = facts?.start.isWhole ? 1 : 4;
  const texts = words.work.window;
  const change = (values: { center?: number; width?: number }) => {
    if (!facts || !shown) return;
    const smallest = shown.function === 'LINEAR' && facts.start.isWhole ? 1 : Number.MIN_VALUE;
    const next = { ...shown, ...values };
    desk.decide(windowStep(facts, { ...next, width: Math.max(smallest, next.width) }));
  };
  const box = (name: 'center' | 'width') => (
    <NumberBox
      label={texts[name]}
      isLabelHidden={!isWide}
      unit={isWide ? '' : texts.letters[name]}
      value={shown?.[name]}
      decimals={decimals}
      isDisabled={!shown}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <div className={isWide ? 'number-pair' : 'number-pair number-pair-small'}>
      {box('center')}
      {box('width')}
    </div>
  );
}
