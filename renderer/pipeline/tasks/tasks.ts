// The long tasks that a worker of the page offers, by name.
import type { Task } from '../../../native-free-core/pipeline/index.ts';

export const tasks: Readonly<Record<string, Task>> = {};
