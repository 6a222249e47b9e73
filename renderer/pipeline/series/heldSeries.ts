// A series in the page: its memory, how far it has come, its frames and planes, until it is closed.
import type { ProblemRecord, SeriesPlan } from '../../../native-free-core/contract/index.ts';
import type { Frame } from '../../../native-free-core/pixels/index.ts';
import type { WorkerLine } from '../workers/workerLine.ts';
import type { LoadState } from './loadState.ts';

export interface OpenSeries {
  readonly plan: SeriesPlan;
  readonly key: string;
  /** Bytes of all the stacks' arrays. */
  readonly lengthBytes: number;
  readonly isShared: boolean;
  /** Planes are cut from half the columns and rows; pictures are asked for one by one, whole. */
  readonly isHalved?: boolean;
  /** Tells that something changed: the first frame at once, then twice a second, then the end. */
  subscribe(listener: () => void): () => void;
  state(): LoadState;
  /** Modality values of one frame, a view into the stack's array; undefined until it has arrived. */
  frame(stack: number, index: number): Frame | undefined;
  problem(stack: number, index: number): ProblemRecord | undefined;
  /** How many frames of a stack are there. */
  framesThere(stack: number): number;
  /** The workers that can cut planes of this series. */
  workers(): readonly WorkerLine[];
  /** A worker for one long task, so that planes are cut meanwhile; `end` it afterwards. */
  helper(): Pick<WorkerLine, 'request' | 'end'>;
  /** Breaks off the loading; what has arrived stays. */
  stop(): void;
  /** Ends everything and lets the memory go. */
  close(): void;
}
