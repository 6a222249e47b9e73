import { useEffect, useRef } from 'react';
import { type Command, commandOfKey, takesKeys } from './keyCommand.ts';

/** Listens for the keys of the place, wherever the focus is, unless it is where a text is typed. */
export function useKeys(onCommand: (command: Command) => void): void {
  const latest = useRef(onCommand);
  latest.current = onCommand;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesKeys(event.target)) return;
      if (pressesButton(event)) return;
      const command = commandOfKey(event);
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Enter, Space, the arrows and the ends belong to the button or tab that has the focus; letters go on to the picture. */
function pressesButton(event: KeyboardEvent): boolean {
  const isButton = event.target instanceof Element && event.target.closest('button, a, [role="tab"]') !== null;
  return isButton && (/^(Enter| |Home|End)$/.test(event.key) || event.key.startsWith('Arrow'));
}
