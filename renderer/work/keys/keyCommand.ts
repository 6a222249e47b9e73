// The keys of the workstation, as a table: what the help shows is what the keyboard does. Nothing here knows what is open.
export type Command =
  | { readonly kind: 'tool'; readonly tool: 'window' | 'zoom' | 'pan' | 'scroll' | 'crosshair' }
  | { readonly kind: 'preset'; readonly key: number }
  | { readonly kind: 'slices'; readonly by: number }
  | { readonly kind: 'sliceEnd'; readonly end: 'first' | 'last' }
  | { readonly kind: 'turn'; readonly by: 90 | 270 }
  | {
      readonly kind:
        | 'planes'
        | 'slab'
        | 'patientAxes'
        | 'invert'
        | 'fit'
        | 'truePixels'
        | 'cine'
        | 'autoWindow'
        | 'reset'
        | 'flip'
        | 'maximise'
        | 'foldStrip'
        | 'foldVolet'
        | 'overlays'
        | 'freeze'
        | 'attributes'
        | 'point'
        | 'drop'
        | 'undo'
        | 'redo';
    };

/** id: also the key of its words · keys: as KeyboardEvent.key, letters in lower case, modifiers before. */
export const workShortcuts = [
  { id: 'window', keys: ['w'], command: { kind: 'tool', tool: 'window' } },
  { id: 'zoom', keys: ['z'], command: { kind: 'tool', tool: 'zoom' } },
  { id: 'pan', keys: ['p'], command: { kind: 'tool', tool: 'pan' } },
  { id: 'scroll', keys: ['d'], command: { kind: 'tool', tool: 'scroll' } },
  { id: 'crosshair', keys: ['x'], command: { kind: 'tool', tool: 'crosshair' } },
  { id: 'planes', keys: ['m'], command: { kind: 'planes' } },
  { id: 'slab', keys: ['s'], command: { kind: 'slab' } },
  { id: 'patientAxes', keys: ['n'], command: { kind: 'patientAxes' } },
  { id: 'invert', keys: ['i'], command: { kind: 'invert' } },
  { id: 'fit', keys: ['f'], command: { kind: 'fit' } },
  { id: 'truePixels', keys: ['o'], command: { kind: 'truePixels' } },
  { id: 'turn', keys: ['t'], command: { kind: 'turn', by: 90 } },
  { id: 'turnBack', keys: ['Shift+t'], command: { kind: 'turn', by: 270 } },
  { id: 'flip', keys: ['h'], command: { kind: 'flip' } },
  { id: 'reset', keys: ['Backspace'], command: { kind: 'reset' } },
  { id: 'autoWindow', keys: ['0'], command: { kind: 'autoWindow' } },
  { id: 'overlays', keys: ['v'], command: { kind: 'overlays' } },
  { id: 'cine', keys: [' '], command: { kind: 'cine' } },
  { id: 'maximise', keys: ['Enter'], command: { kind: 'maximise' } },
  { id: 'point', keys: ['.'], command: { kind: 'point' } },
  { id: 'drop', keys: ['Escape'], command: { kind: 'drop' } },
  { id: 'previousSlice', keys: ['ArrowUp', 'ArrowLeft'], command: { kind: 'slices', by: -1 } },
  { id: 'nextSlice', keys: ['ArrowDown', 'ArrowRight'], command: { kind: 'slices', by: 1 } },
  { id: 'tenBack', keys: ['PageUp'], command: { kind: 'slices', by: -10 } },
  { id: 'tenOn', keys: ['PageDown'], command: { kind: 'slices', by: 10 } },
  { id: 'firstSlice', keys: ['Home'], command: { kind: 'sliceEnd', end: 'first' } },
  { id: 'lastSlice', keys: ['End'], command: { kind: 'sliceEnd', end: 'last' } },
  { id: 'undo', keys: ['Control+z'], command: { kind: 'undo' } },
  { id: 'redo', keys: ['Control+y', 'Control+Shift+z'], command: { kind: 'redo' } },
  { id: 'foldStrip', keys: ['Control+b'], command: { kind: 'foldStrip' } },
  { id: 'foldVolet', keys: ['Control+e'], command: { kind: 'foldVolet' } },
  { id: 'freeze', keys: ['g'], command: { kind: 'freeze' } },
  { id: 'attributes', keys: ['e'], command: { kind: 'attributes' } },
] as const satisfies readonly { id: string; keys: readonly string[]; command: Command }[];

const commands: ReadonlyMap<string, Command> = new Map(
  workShortcuts.flatMap(({ keys, command }) => keys.map((key): [string, Command] => [key, command])),
);

export interface PressedKey {
  readonly key: string;
  /** The physical key: on a French keyboard the row of digits types & é " without Shift. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function commandOfKey(pressed: PressedKey): Command | undefined {
  // AltGr arrives as Control+Alt on French keyboards and makes signs, not commands.
  if (pressed.altKey) return undefined;
  const hasControl = pressed.ctrlKey || pressed.metaKey;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(pressed.code)?.[1];
  if (digit !== undefined && !hasControl) {
    return digit === '0' ? { kind: 'autoWindow' } : { kind: 'preset', key: Number(digit) };
  }
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  // Only of letters: a sign is the sign, whether the keyboard needs Shift for it or not.
  const shift = pressed.shiftKey && /^\p{L}$/u.test(key) ? 'Shift+' : '';
  return commands.get(`${hasControl ? 'Control+' : ''}${shift}${key}`);
}

/** Keys go to the text, the menu, the list or the slider that has the focus, never past it. */
export function takesKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(takers) !== null;
}

const takers =
  'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="slider"], [role="radiogroup"], [role="dialog"]';
