// A page that dies (memory, a fault) says so and comes back; the saved work is in the archive, not in the page.
import { type BrowserWindow, dialog } from 'electron';
import { describeProblem, type Language } from '../../native-free-core/problems/index.ts';

export function watchForCrash(window: BrowserWindow, language: Language): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const problem = { kind: 'pageDied', found: reason };
    await dialog.showMessageBox(window, { type: 'warning', message: describeProblem(problem, language) });
    if (!window.isDestroyed()) window.webContents.reload();
  });
}
