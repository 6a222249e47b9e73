// The few words that come when the pointer or the focus rests on a control: its name, its key, what it is for.
import type { ReactElement, ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

export interface HintProps {
  readonly text: ReactNode;
  /** The key as the person reads it, e.g. 'Ctrl+K'. */
  readonly shortcut?: string;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** One focusable react-aria control. */
  readonly children: ReactElement;
}

export function Hint({ text, shortcut, placement = 'bottom', children }: HintProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className="tooltip" placement={placement} offset={4}>
        {text}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
