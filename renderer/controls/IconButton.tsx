// A button that is only a picture: it always has a name, shown on hover and read aloud.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps, ToggleButton, type ToggleButtonProps } from 'react-aria-components';
import { Hint, type HintProps } from './Hint.tsx';

interface Named {
  readonly name: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
  /** What it is for, under the name. */
  readonly hint?: string;
  readonly placement?: HintProps['placement'];
}

export type IconButtonProps = Named & Omit<ButtonProps, 'children' | 'className' | 'name'>;

export function IconButton({ name, icon, shortcut, hint, placement, ...rest }: IconButtonProps) {
  return (
    <Hint text={hintText(name, hint)} shortcut={shortcut} placement={placement}>
      <AriaButton {...rest} aria-label={name} className="icon-button">
        {icon}
      </AriaButton>
    </Hint>
  );
}

export type IconToggleProps = Named & Omit<ToggleButtonProps, 'children' | 'className' | 'name'>;

/** The same with two states. */
export function IconToggle({ name, icon, shortcut, hint, placement, ...rest }: IconToggleProps) {
  return (
    <Hint text={hintText(name, hint)} shortcut={shortcut} placement={placement}>
      <ToggleButton {...rest} aria-label={name} className="icon-button">
        {icon}
      </ToggleButton>
    </Hint>
  );
}

function hintText(name: string, hint: string | undefined): ReactNode {
  if (hint === undefined) return name;
  return (
    <>
      <strong>{name}</strong>
      <br />
      {hint}
    </>
  );
}
