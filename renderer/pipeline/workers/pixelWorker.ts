// The one script of every worker of the page: it loads, decodes, cuts planes and runs long tasks, as it is asked.
import { createWorkbench, type FromWorker, type ToWorker } from '../../../native-free-core/pipeline/index.ts';
import { tasks } from '../tasks/tasks.ts';
import { inflateRaw } from './inflateRaw.ts';
import { openDecoders } from './openDecoders.ts';
import { openStream } from './openStream.ts';
import { channelOfPort, type Port } from './workerChannel.ts';

const page = channelOfPort<ToWorker, FromWorker>(self as unknown as Port);
createWorkbench({ inflateRaw, decoders: openDecoders(), openStream }, page, tasks);
