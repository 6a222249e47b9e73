// A button that unfolds a list of actions.
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonProps } from './Button.tsx';

export interface MenuAction {
  readonly id: string;
  readonly name: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
}

export interface MenuButtonProps extends Omit<ButtonProps, 'onPress'> {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  readonly onAction: (id: string) => void;
}

export function MenuButton({ label, actions, onAction, ...button }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button {...button} />
      <Popover offset={4}>
        <Menu className="menu" aria-label={label} onAction={(key) => onAction(String(key))}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              className="menu-item"
              textValue={action.name}
              isDisabled={action.isDisabled}
            >
              {action.icon}
              <span style={{ flex: 1 }}>{action.name}</span>
              {action.shortcut !== undefined && <kbd className="key">{action.shortcut}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
