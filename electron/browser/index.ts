export type { ListenProblem } from './listenOnLoopback.ts';
export { openInBrowser } from './openInBrowser.ts';
export { type BrowserShell, type BrowserShellOptions, startBrowserShell } from './startBrowserShell.ts';
