// The desktop window against a fake Electron: what it lets a page do, and what it never lets it do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  app,
  channels,
  dialog,
  electron,
  FakeWindow,
  handlers,
  order,
  permissions,
  schemes,
  switches,
} from './fakeElectron.ts';

vi.mock('electron', async () => (await import('./fakeElectron.ts')).electron);

const archive = mkdtempSync(join(tmpdir(), 'negatoscope-main-'));
let window: FakeWindow;

beforeAll(async () => {
  switches.set('archive', archive);
  await import('../../../electron/main/main.ts');
  await vi.waitFor(() => expect(FakeWindow.opened).toHaveLength(1), { timeout: 20_000 });
  window = FakeWindow.opened[0];
});

afterAll(async () => {
  app.emit('before-quit', { preventDefault: () => undefined });
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalled(), { timeout: 20_000 });
  rmSync(archive, { recursive: true, force: true });
});

const ask = (path: string, init?: RequestInit) => handlers.get('app')!(new Request(`app://negatoscope${path}`, init));

describe('The window', () => {
  it('is isolated and sandboxed, without Node and with web security', () => {
    expect(electron.BrowserWindow).toBe(FakeWindow);
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(String(window.options.webPreferences.preload)).toMatch(/preload\.cjs$/);
  });

  it('loads the page of the program and nothing else', () => {
    expect(window.loaded).toEqual(['app://negatoscope/']);
  });

  it.each(['https://example.org/', 'file:///etc/passwd', 'app://elsewhere/', 'app://negatoscope.example.org/'])(
    'does not navigate to %s',
    (url) => {
      for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
        const preventDefault = vi.fn();
        window.webContents.emit(event, { url, preventDefault });
        expect(preventDefault).toHaveBeenCalledOnce();
      }
    },
  );

  it('may load its own page again', () => {
    const preventDefault = vi.fn();
    window.webContents.emit('will-navigate', { url: 'app://negatoscope/', preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
  });

  it('opens no window, not even of its own page', () => {
    for (const url of ['https://example.org/', 'app://negatoscope/', 'about:blank']) {
      expect(window.webContents.openHandler?.({ url })).toEqual({ action: 'deny' });
    }
  });

  it('attaches no web view', () => {
    const preventDefault = vi.fn();
    window.webContents.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('says so when its page dies, and loads it again', async () => {
    window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await vi.waitFor(() => expect(window.webContents.reload).toHaveBeenCalledOnce());
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
  });

  it('comes to the front when the program is started a second time', () => {
    app.emit('second-instance');
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
  });
});

describe('Permissions', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen', 'unknown'])(
    'refuses %s',
    (permission) => {
      const answer = vi.fn();
      permissions.request?.({}, permission, answer);
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      expect(permissions.check?.({}, permission)).toBe(false);
    },
  );

  it('refuses every device', () => {
    expect(permissions.device?.()).toBe(false);
  });
});

describe('The scheme', () => {
  it('is registered before the application is ready, without crossing origins and without a way around the policy', () => {
    expect(order.indexOf('scheme')).toBeGreaterThan(order.indexOf('lock'));
    expect(order.indexOf('scheme')).toBeLessThan(order.indexOf('ready'));
    expect(schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
      },
    ]);
  });

  it('answers the service under /api, with the strict policy on every reply', async () => {
    const reply = await ask('/api/status');
    expect(await reply.json()).toMatchObject({ name: 'negatoscope' });
    for (const one of [reply, await ask('/'), await ask('/nothing'), await ask('/api/nothing')]) {
      expect(one.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(one.headers.get('content-security-policy')).not.toContain("'unsafe-eval'");
      expect(one.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(one.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    }
  });

  it('has one host only', async () => {
    const reply = await handlers.get('app')!(new Request('app://elsewhere/api/status'));
    expect(reply.status).toBe(404);
  });
});

describe('The channel for choosing a folder', () => {
  const choose = (senderFrame: object | null) =>
    channels.get('negatoscope:choose-folder')!({ sender: window.webContents, senderFrame });

  it('is the only one', () => {
    expect([...channels.keys()]).toEqual(['negatoscope:choose-folder']);
  });

  it('gives the folder that the person chose', async () => {
    expect(await choose({ url: 'app://negatoscope/', parent: null })).toBe('/media/cd');
  });

  it('gives null when the person thought better', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await choose({ url: 'app://negatoscope/', parent: null })).toBeNull();
  });

  it.each([
    ['another site', { url: 'https://example.org/', parent: null }],
    ['a name that only begins alike', { url: 'app://negatoscope.example.org/', parent: null }],
    ['a frame inside the page', { url: 'app://negatoscope/', parent: {} }],
    ['a frame that is gone', null],
  ])('answers nothing to %s', async (_name, senderFrame) => {
    dialog.showOpenDialog.mockClear();
    await expect(choose(senderFrame)).rejects.toThrow('Refused');
    expect(dialog.showOpenDialog).not.toHaveBeenCalled();
  });
});
