// Electron as these tests need it: it keeps what was asked of it, and lets a test play the page, the person and the system.
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  readonly reload = vi.fn();
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler;
  }
}

export class FakeWindow {
  static readonly opened: FakeWindow[] = [];
  static fromWebContents = vi.fn(() => FakeWindow.opened[0] ?? null);
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  readonly loadURL = async (url: string) => {
    this.loaded.push(url);
  };
  readonly isDestroyed = () => false;
  readonly isMinimized = () => true;
  readonly restore = vi.fn();
  readonly focus = vi.fn();
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> };
  constructor(options: FakeWindow['options']) {
    this.options = options;
    FakeWindow.opened.push(this);
  }
}

type Handler = (request: Request) => Promise<Response>;
type Listener = (event: unknown, ...facts: unknown[]) => unknown;

export const schemes: { scheme: string; privileges: Readonly<Record<string, boolean>> }[] = [];
export const handlers = new Map<string, Handler>();
export const channels = new Map<string, Listener>();
export const permissions: {
  request?: (contents: unknown, permission: string, answer: (isGranted: boolean) => void) => void;
  check?: (contents: unknown, permission: string) => boolean;
  device?: () => boolean;
} = {};
/** What was asked of Electron, in order, where the order matters. */
export const order: string[] = [];
export const switches = new Map<string, string>();
export const dialog = {
  showOpenDialog: vi.fn(async (..._words: unknown[]) => ({ canceled: false, filePaths: ['/media/cd'] })),
  showMessageBox: vi.fn(async (..._words: unknown[]) => ({ response: 0 })),
  showErrorBox: vi.fn(),
};

class FakeApp extends EventEmitter {
  isFirst = true;
  readonly quit = vi.fn();
  readonly exit = vi.fn();
  readonly getLocale = () => 'fr';
  readonly commandLine = { getSwitchValue: (name: string) => switches.get(name) ?? '' };
  requestSingleInstanceLock = () => {
    order.push('lock');
    return this.isFirst;
  };
  whenReady = async () => {
    order.push('ready');
  };
}

export const app = new FakeApp();

export const electron = {
  app,
  BrowserWindow: FakeWindow,
  dialog,
  ipcMain: { handle: (channel: string, listener: Listener) => channels.set(channel, listener) },
  protocol: {
    registerSchemesAsPrivileged: (list: typeof schemes) => {
      order.push('scheme');
      schemes.push(...list);
    },
    handle: (scheme: string, handler: Handler) => handlers.set(scheme, handler),
  },
  session: {
    defaultSession: {
      setPermissionRequestHandler: (handler: typeof permissions.request) => {
        permissions.request = handler;
      },
      setPermissionCheckHandler: (handler: typeof permissions.check) => {
        permissions.check = handler;
      },
      setDevicePermissionHandler: (handler: typeof permissions.device) => {
        permissions.device = handler;
      },
    },
  },
};
