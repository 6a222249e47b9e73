import { memoryReplyShape } from '../../../native-free-core/contract/index.ts';
import { requestJson } from './request.ts';

/** Bytes that are free on the machine; undefined where the service does not tell. */
export async function getFreeBytes(signal?: AbortSignal): Promise<number | undefined> {
  const reply = await requestJson(memoryReplyShape, '/api/memory', { signal });
  return reply.ok ? reply.value.freeBytes : undefined;
}
