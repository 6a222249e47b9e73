import { expect, it, vi } from 'vitest';

const exposed = new Map<string, Record<string, unknown>>();
const invoke = vi.fn(async (_channel: string) => '/media/cd');

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: Record<string, unknown>) => exposed.set(name, value) },
  ipcRenderer: { invoke },
}));

it('gives the page one object, with nothing of Electron in it', async () => {
  await import('../../../electron/preload/preload.ts');
  expect([...exposed.keys()]).toEqual(['negatoscopeDesktop']);
  const desktop = exposed.get('negatoscopeDesktop')!;
  expect(Object.keys(desktop).sort()).toEqual(['chooseFolder', 'shell']);
  expect(desktop.shell).toBe('desktop');
  expect(await (desktop.chooseFolder as (channel: string) => Promise<string>)('another-channel')).toBe('/media/cd');
  expect(invoke).toHaveBeenCalledExactlyOnceWith('negatoscope:choose-folder');
});
