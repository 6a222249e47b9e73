// For whoever wants to check, from outside, that the screen shows the very bytes that Node makes of the same recipe.
import { useEffect, useRef } from 'react';
import type { Recipe } from '../../../native-free-core/recipe/index.ts';
import { provePane } from '../../pipeline/index.ts';
import { fileDisplayOf } from '../panes/fileDisplayOf.ts';
import type { Desk } from './desk.ts';
import type { Slot } from './placeView.ts';

declare global {
  interface Window {
    /** SHA-256 of the RGBA bytes of a frame of the open place, before zoom: 'axial', 'coronal', 'sagittal' or 'stack'. */
    negatoscopeProof?: { paneBytes(pane: string): Promise<string> };
  }
}

export function useProof(desk: Desk, recipe: Recipe, frames: readonly Slot[]): void {
  const latest = useRef({ desk, recipe, frames });
  latest.current = { desk, recipe, frames };
  useEffect(() => {
    window.negatoscopeProof = { paneBytes: (pane) => paneBytes(pane, latest.current) };
    return () => {
      window.negatoscopeProof = undefined;
    };
  }, []);
}

interface Shown {
  readonly desk: Desk;
  readonly recipe: Recipe;
  readonly frames: readonly Slot[];
}

async function paneBytes(pane: string, { desk, recipe, frames }: Shown): Promise<string> {
  const slot = frames.find((frame) => frame.pane === pane);
  const series = slot && desk.entry(slot.seriesInstanceUID)?.series;
  // What is kept at half shows no picture that a replay makes.
  if (series?.isHalved) throw new Error('half resolution');
  if (!slot || !series) throw new Error(`no frame shows ${pane}`);
  const stack = series.plan.stacks[slot.stack];
  const slice = slot.slice ?? Math.floor(stack.images.length / 2);
  const file = fileDisplayOf(series, slot.stack, slot.pane === 'stack' ? stack.images[slice] : undefined);
  const target = { seriesInstanceUID: slot.seriesInstanceUID, stack: slot.stack, pane: slot.pane };
  const proof = await provePane(series, { recipe, target, file, slice });
  if (!proof.ok) throw new Error(proof.problem.kind);
  return proof.value;
}
