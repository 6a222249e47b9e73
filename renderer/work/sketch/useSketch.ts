import { useEffect, useSyncExternalStore } from 'react';
import type { Desk } from '../place/desk.ts';
import type { Sketch } from './sketch.ts';

/** The sketch as it stands. */
export function useSketch(desk: Desk): Sketch | undefined {
  return useSyncExternalStore(desk.sketch.subscribe, desk.sketch.get);
}

/** The sketch of one purpose; `onDone` is told when Enter was pressed on it. It is dropped when the panel is left. */
export function useSketchOf(desk: Desk, purpose: string, onDone: (sketch: Sketch) => void): Sketch | undefined {
  const sketch = useSketch(desk);
  const own = sketch?.purpose === purpose ? sketch : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is done.
  useEffect(() => {
    if (own?.isDone) onDone(own);
  }, [own?.isDone]);
  const { sketch: store } = desk;
  useEffect(
    () => () => {
      if (store.get()?.purpose === purpose) store.set(undefined);
    },
    [store, purpose],
  );
  return own;
}
