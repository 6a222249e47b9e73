// The long tasks that a worker of the page offers, by name. Their code is fetched when one is asked for: a worker that
// only cuts planes stays small.
import type { Task } from '../../../native-free-core/pipeline/index.ts';
import type { DeriveArgument } from './deriveArgument.ts';
import type { ProveArgument } from './proveRecipe.ts';
import type { TraceArgument } from './traceVessel.ts';

export const tasks = {
  async derive(argument, context) {
    const { deriveSeries } = await import('./deriveSeries.ts');
    return deriveSeries(argument as DeriveArgument, context);
  },
  async prove(argument, context) {
    const { proveRecipe } = await import('./proveRecipe.ts');
    return proveRecipe(argument as ProveArgument, context);
  },
  async traceVessel(argument, context) {
    const { traceVessel } = await import('./traceVessel.ts');
    return traceVessel(argument as TraceArgument, context);
  },
} satisfies Readonly<Record<string, Task>>;
