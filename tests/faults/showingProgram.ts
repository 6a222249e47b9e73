// A process of its own that takes one path in and asks for all that a screen asks for; prints the largest memory it had.
// node tests/faults/showingProgram.ts ARCHIVE [PATH]
import { readFileSync } from 'node:fs';
import { createService } from '../../native-free-core/service/index.ts';

const [archiveDirectory, path] = process.argv.slice(2);
const now = () => new Date('2026-11-23T08:00:00Z');
const opened = await createService({ archiveDirectory, version: '1', language: 'fr', now });
if (!opened.ok) throw new Error(opened.problem.kind);
const service = opened.value;

async function ask(route: string, body?: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: '*/*' };
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  return service.fetch(new Request(`http://negatoscope.test${route}`, init));
}

if (path !== undefined) {
  const { job } = await (await ask('/api/import-paths', { paths: [path] })).json();
  let state = { state: 'running', report: undefined };
  while (state.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 20));
    state = await (await ask(`/api/jobs/${job}`)).json();
  }
  console.log(JSON.stringify({ report: state.report }));
}
for (const series of await (await ask('/dicom-web/series')).json()) {
  const uid = series['0020000E'].Value[0];
  const plan = await (await ask(`/api/series/${uid}/plan`)).json();
  const thumbnail = await ask(`/api/series/${uid}/thumbnail`);
  const isPicture = thumbnail.headers.get('content-type') === 'image/png';
  console.log(JSON.stringify({ uid, plan, thumbnail: isPicture ? 'image/png' : (await thumbnail.json()).problem }));
}
await service.close();
console.log(JSON.stringify({ largestMemoryMiB: Math.round(largestMemoryKiB() / 1024) }));

/**
 * Of the whole life of the process, its workers included. On Linux as the program's own memory says: maxRSS also counts
 * the program that started this one, as large as it was at that moment.
 */
function largestMemoryKiB(): number {
  try {
    const own = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (own !== undefined) return Number(own);
  } catch {
    // Another system: maxRSS it is.
  }
  return process.resourceUsage().maxRSS;
}
