// The keys of the workstation, as a table: what each asks for. Nothing here knows what is open.
export type Command =
  | { readonly kind: 'tool'; readonly tool: 'window' | 'zoom' | 'pan' | 'scroll' | 'crosshair' }
  | { readonly kind: 'preset'; readonly key: number }
  | { readonly kind: 'slices'; readonly by: number }
  | { readonly kind: 'sliceEnd'; readonly end: 'first' | 'last' }
  | { readonly kind: 'planes' | 'slab' | 'invert' | 'fit' | 'truePixels' | 'cine' | 'autoWindow' | 'reset' }
  | { readonly kind: 'turn'; readonly by: 90 | 270 }
  | { readonly kind: 'flip' | 'maximise' | 'foldStrip' | 'foldVolet' | 'undo' | 'redo' };

/** By `KeyboardEvent.key`, letters in lower case. */
const plainKeys: Readonly<Record<string, Command>> = {
  w: { kind: 'tool', tool: 'window' },
  z: { kind: 'tool', tool: 'zoom' },
  p: { kind: 'tool', tool: 'pan' },
  d: { kind: 'tool', tool: 'scroll' },
  x: { kind: 'tool', tool: 'crosshair' },
  m: { kind: 'planes' },
  s: { kind: 'slab' },
  i: { kind: 'invert' },
  f: { kind: 'fit' },
  o: { kind: 'truePixels' },
  t: { kind: 'turn', by: 90 },
  h: { kind: 'flip' },
  '0': { kind: 'autoWindow' },
  ' ': { kind: 'cine' },
  Enter: { kind: 'maximise' },
  Backspace: { kind: 'reset' },
  ArrowUp: { kind: 'slices', by: -1 },
  ArrowLeft: { kind: 'slices', by: -1 },
  ArrowDown: { kind: 'slices', by: 1 },
  ArrowRight: { kind: 'slices', by: 1 },
  PageUp: { kind: 'slices', by: -10 },
  PageDown: { kind: 'slices', by: 10 },
  Home: { kind: 'sliceEnd', end: 'first' },
  End: { kind: 'sliceEnd', end: 'last' },
};

const controlKeys: Readonly<Record<string, Command>> = {
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  b: { kind: 'foldStrip' },
  e: { kind: 'foldVolet' },
};

export interface PressedKey {
  readonly key: string;
  /** The physical key: on a French keyboard the digits' row types & é " without Shift. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function commandOfKey(pressed: PressedKey): Command | undefined {
  if (pressed.altKey) return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.ctrlKey || pressed.metaKey) {
    return pressed.shiftKey && key === 'z' ? { kind: 'redo' } : controlKeys[key];
  }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(pressed.code)?.[1];
  if (digit !== undefined) return { kind: 'preset', key: Number(digit) };
  if (pressed.code === 'Digit0' || pressed.code === 'Numpad0') return plainKeys['0'];
  if (pressed.shiftKey && key === 't') return { kind: 'turn', by: 270 };
  return plainKeys[key];
}

/** Keys go to the text, the menu or the list that has the focus, never past it. */
export function typesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="slider"]') !==
    null
  );
}
