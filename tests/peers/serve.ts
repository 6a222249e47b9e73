// Stands where the benchmark has its own server of files: the same page and isolation, and our service beside it, with
// the same series in its archive.
import { join } from 'node:path';
import { listenOnLoopback } from '../../electron/browser/listenOnLoopback.ts';
import { createService } from '../../native-free-core/service/index.ts';
import { servePage } from '../../native-free-core/service/page/servePage.ts';

const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

export async function serve({ app, data }: { readonly app: string; readonly data: string }) {
  const service = await createService({
    ...{ archiveDirectory: join(data, 'negatoscope'), version: '', language: 'en' },
    now: () => new Date(),
  });
  if (!service.ok) throw new Error(service.problem.kind);
  const page = servePage(app);
  const sent: Record<string, number> = { '.dcm': 0 };
  const listening = await listenOnLoopback(async (request) => {
    const { pathname } = new URL(request.url);
    const isPage = pathname.startsWith('/app/');
    const reply = isPage
      ? await page(new Request(request.url.replace(pathname, pathname.slice('/app'.length))))
      : await service.value.fetch(request);
    for (const [name, value] of Object.entries(isolated)) reply.headers.set(name, value);
    const extension = isPage
      ? (/\.\w+$/.exec(pathname)?.[0] ?? '')
      : pathname.startsWith('/dicom-web')
        ? '.dcm'
        : '.api';
    sent[extension] = (sent[extension] ?? 0) + Number(reply.headers.get('content-length') ?? 0);
    return reply;
  }, 0);
  if (!listening.ok) throw new Error(listening.problem.kind);
  return {
    url: `http://127.0.0.1:${listening.value.port}`,
    sent,
    async close() {
      await listening.value.close(0);
      await service.value.close();
    },
  };
}
