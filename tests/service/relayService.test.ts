import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relayService } from '../../native-free-core/service/index.ts';

let server: Server;
let url = '';
const asked: {
  method?: string;
  url?: string;
  authorization?: string;
  cookie?: string;
  origin?: string;
  body: string;
}[] = [];

beforeAll(async () => {
  server = createServer(async (request, reply) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { authorization, cookie, origin } = request.headers;
    asked.push({ method: request.method, url: request.url, authorization, cookie, origin, body });
    reply.writeHead(201, { 'content-type': 'text/plain' }).end(`${body}!`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => server.close());

describe('A service that another program owns', () => {
  it('is asked with its own token, and nothing of the page’s', async () => {
    const relay = relayService({ url, token: 'its-token' });
    const headers = { cookie: 'negatoscope-1=x', origin: 'app://negatoscope', 'content-type': 'text/plain' };
    const request = new Request('app://negatoscope/api/works/1?a=b', { method: 'PUT', headers, body: 'work' });
    const reply = await relay.fetch(request);
    expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([201, 'text/plain', 'work!']);
    expect(asked).toEqual([
      {
        method: 'PUT',
        url: '/api/works/1?a=b',
        authorization: 'Bearer its-token',
        cookie: undefined,
        origin: undefined,
        body: 'work',
      },
    ]);
    // The shell puts its own headers on it.
    expect(() => reply.headers.set('x', 'y')).not.toThrow();
  });

  it('that has gone is a problem', async () => {
    const relay = relayService({ url: 'http://127.0.0.1:1', token: '' });
    const reply = await relay.fetch(new Request('app://negatoscope/api/status'));
    expect([reply.status, await reply.json()]).toEqual([502, { problem: { kind: 'serviceUnreachable' } }]);
  });
});
