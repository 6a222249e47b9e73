import { useEffect, useRef } from 'react';
import { type AppShortcut, shortcutOf } from './shortcuts.ts';

/** Listens for the keys of the frame, wherever the focus is. */
export function useShortcuts(actions: Partial<Readonly<Record<AppShortcut, () => void>>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const shortcut = shortcutOf(event, isTextField(event.target));
      const action = shortcut && latest.current[shortcut];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
