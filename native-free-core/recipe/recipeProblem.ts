// Why a saved recipe cannot be opened, or a picture of it cannot be made.
import type { PaneName } from './step.ts';

export type RecipeProblem =
  /** Written by a later program: opened there, not here; it is left as it is. */
  | { readonly kind: 'recipeNewer'; readonly found: number; readonly supported: number }
  /** `path` is where in the JSON, e.g. 'steps.3.width'. */
  | { readonly kind: 'recipeUnreadable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'paneNotShown'; readonly pane: PaneName; readonly source: 'volume' | 'stack' };
