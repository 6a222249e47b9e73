// An import of paths for a script: one JSON line per file the moment it is durable or refused, then `{ report }` or
// `{ problem }`. A reader that leaves stops the import.
import type { ServiceParts } from '../serviceParts.ts';
import { importPaths } from './importPaths.ts';

export function followImport(parts: ServiceParts, paths: readonly string[]): Response {
  const encoder = new TextEncoder();
  let job: ReturnType<typeof importPaths> | undefined;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (line: object) => {
        // After a cancel there is nobody to tell.
        if (controller.desiredSize !== null) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      let isLeft = false;
      job = importPaths(parts, paths, (file) => {
        if (!isLeft) tell(file);
      });
      const { report, problem } = await job.ended;
      isLeft = true;
      try {
        tell(problem ? { problem } : { report });
        controller.close();
      } catch {
        // The reader left between the last file and the report.
      }
    },
    cancel() {
      if (job) parts.jobs.cancel(job.id);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } });
}
