// A button with words; the icon, if any, only illustrates them.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** 'primary' is the one thing that this pane is for; 'quiet' has no frame. */
  readonly variant?: 'plain' | 'primary' | 'quiet';
}

export function Button({ children, icon, variant = 'plain', ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${variant}`}>
      {icon}
      {children}
    </AriaButton>
  );
}
