// The script of the workers that bring series in: loaders and decoders. Where memory is not shared a loader does the rest too.
import {
  createLoading,
  createWorkbench,
  type FromWorker,
  type ToWorker,
} from '../../../native-free-core/pipeline/index.ts';
import { tasks } from '../tasks/tasks.ts';
import { inflateRaw } from './inflateRaw.ts';
import { openDecoders } from './openDecoders.ts';
import { openStream } from './openStream.ts';
import { channelOfPort, type Port } from './workerChannel.ts';

const page = channelOfPort<ToWorker, FromWorker>(self as unknown as Port);
createWorkbench(page, { tasks, loading: createLoading({ inflateRaw, decoders: openDecoders(), openStream }) });
