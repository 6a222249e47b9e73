// The built page, file by file, out of one folder and never out of it. The files are listed: a name that is not in the
// list does not exist, whatever dots, slashes or escapes it is made of.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { problemReply } from '../replies.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Gives a function that answers GET and HEAD for the files of `directory`; `/` is its index.html. */
export function servePage(directory: string): (request: Request) => Promise<Response> {
  let files = listFiles(directory);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return problemReply(405, { kind: 'methodNotAllowed', found: request.method, allowed: 'GET, HEAD' });
    }
    const path = new URL(request.url).pathname;
    const name = path === '/' ? '/index.html' : path;
    // A page that was built, or built anew, after the start is found too.
    if (!files.has(name)) files = listFiles(directory);
    const file = files.get(name);
    if (file === undefined) {
      if (path === '/') return problemReply(503, { kind: 'pageNotBuilt' });
      return problemReply(404, { kind: 'pageFileNotFound', path });
    }
    const content = await readFile(file).catch(() => undefined);
    if (content === undefined) return problemReply(404, { kind: 'pageFileNotFound', path });
    const headers = {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-length': String(content.length),
      // Built files bear a hash in their name and never change; the page itself may change at the next start.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    return new Response(request.method === 'HEAD' ? null : content, { headers });
  };
}

function listFiles(directory: string): Map<string, string> {
  try {
    const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [`/${relative(directory, file).split(sep).join('/')}`, file]),
    );
  } catch {
    return new Map();
  }
}
