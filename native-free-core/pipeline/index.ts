export type { Loading, PageChannel, Task, TaskContext } from './bench.ts';
export type { Channel } from './channel.ts';
export { createLoading, type LoadingHost } from './loading.ts';
export type { SeriesStream } from './loadSeries.ts';
export type { FromWorker, OpenStack, PlaneRequest, ToWorker } from './messages.ts';
export { type NewestWins, newestWins } from './newestWins.ts';
export { frameAt, type OpenedSeries, volumeOf } from './openedSeries.ts';
export type { PipelineProblem } from './problem.ts';
export { boundaryOf, type Part, readMultipart } from './readMultipart.ts';
export {
  bytesOfStack,
  elementsOfFrame,
  type FrameLayout,
  type StackLayout,
  stackArray,
  type ValueType,
} from './seriesLayout.ts';
export { createWorkbench } from './workbench.ts';
