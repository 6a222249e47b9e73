// A port of the web platform as a channel of the pipeline, and back.
import type { Channel } from '../../../native-free-core/pipeline/index.ts';

/** What a Worker, a worker's own scope and a MessagePort have in common. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Sends and hears plain messages; the ports that come with a message become channels themselves. */
export function channelOfPort<Incoming, Outgoing>(port: Port): Channel<Incoming, Outgoing> {
  return {
    post: (message, moved = []) => port.postMessage(message, [...moved]),
    listen(handler) {
      port.onmessage = (event) => handler(event.data as Incoming, event.ports.map(channelOfPort<never, never>));
    },
  };
}
