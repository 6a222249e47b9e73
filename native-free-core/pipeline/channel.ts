/** A two-way line to a worker, its page or another worker; a Web Worker's port or one of worker_threads behind it. */
export interface Channel<Incoming, Outgoing> {
  /** `moved` buffers change hands and are gone from here. */
  post(message: Outgoing, moved?: readonly ArrayBuffer[]): void;
  /** The channels that came with a message are given beside it. */
  listen(handler: (message: Incoming, channels: readonly Channel<FromAny, ToAny>[]) => void): void;
}

/** A line whose ends know what they say: the kind of each message tells. */
// biome-ignore lint/suspicious/noExplicitAny: both ends check the kind before they read on.
export type FromAny = any;
// biome-ignore lint/suspicious/noExplicitAny: see above.
export type ToAny = any;
