// A service over a temporary archive, asked directly: no socket, no shell.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Job, jobShape } from '../../native-free-core/contract/index.ts';
import { createService, type Service, type ServiceOptions } from '../../native-free-core/service/index.ts';

export interface TestedService {
  readonly service: Service;
  readonly directory: string;
  /** A request to a path, with its body as JSON unless it is something else already. */
  ask(path: string, method?: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Waits for the end of the job that a reply has started. */
  ended(reply: Response): Promise<Job>;
  close(): Promise<void>;
}

export async function serviceForTests(options: Partial<ServiceOptions> = {}): Promise<TestedService> {
  const directory = options.archiveDirectory ?? mkdtempSync(join(tmpdir(), 'negatoscope-service-'));
  const now = () => new Date('2026-11-23T08:00:00Z');
  const created = await createService({ archiveDirectory: directory, version: '1', language: 'en', now, ...options });
  if (!created.ok) throw new Error(created.problem.kind);
  const service = created.value;
  const ask: TestedService['ask'] = (path, method = 'GET', body, headers) => {
    const isRaw = body instanceof Uint8Array || body instanceof FormData || body instanceof ReadableStream;
    const init = { method, headers, body: body === undefined || isRaw ? body : JSON.stringify(body), duplex: 'half' };
    return service.fetch(new Request(`http://negatoscope.test${path}`, init as RequestInit));
  };
  return {
    service,
    directory,
    ask,
    async ended(reply) {
      const { job } = (await reply.json()) as { job: string };
      while (true) {
        const found = jobShape.parse(await (await ask(`/api/jobs/${job}`)).json());
        if (found.state !== 'running') return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async close() {
      await service.close();
      if (options.archiveDirectory === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}
