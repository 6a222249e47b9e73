// The one window: sandboxed, isolated, without Node, and with nowhere else to go.
import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import { isOwnPage, origin } from './workstationScheme.ts';

export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 600,
    backgroundColor: '#0c0d0f',
    title: 'Négatoscope',
    autoHideMenuBar: true,
    webPreferences: {
      preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  lockNavigation(window);
  void window.loadURL(`${origin}/`);
  return window;
}

/** The page leads nowhere: no other document, no other window, no frame, no web view. */
function lockNavigation(window: BrowserWindow): void {
  const { webContents } = window;
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    webContents.on(event as 'will-navigate', (details) => {
      if (!isOwnPage(details.url)) details.preventDefault();
    });
  }
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
