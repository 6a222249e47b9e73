// The script of the workers that cut planes and run long tasks: small, so that it is there at once.
import { createWorkbench, type FromWorker, type ToWorker } from '../../../native-free-core/pipeline/index.ts';
import { tasks } from '../tasks/tasks.ts';
import { channelOfPort, type Port } from './workerChannel.ts';

createWorkbench(channelOfPort<ToWorker, FromWorker>(self as unknown as Port), { tasks });
