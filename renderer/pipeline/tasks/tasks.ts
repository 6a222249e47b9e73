// The long tasks that a worker of the page offers, by name.
import type { Task } from '../../../native-free-core/pipeline/index.ts';
import type { DeriveArgument } from './deriveArgument.ts';
import { deriveSeries } from './deriveSeries.ts';
import { type ProveArgument, proveRecipe } from './proveRecipe.ts';

export const tasks = {
  derive: (argument, context) => deriveSeries(argument as DeriveArgument, context),
  prove: (argument, context) => proveRecipe(argument as ProveArgument, context),
} satisfies Readonly<Record<string, Task>>;
