// The one channel: the page asks for a folder, the person chooses it in the system's own dialog.
import { BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { chooseFolderChannel } from '../../native-free-core/contract/index.ts';
import { isOwnPage } from './workstationScheme.ts';

export function answerFolderChoice(): void {
  ipcMain.handle(chooseFolderChannel, async (event) => {
    if (!isTrusted(event)) throw new Error('Refused: this channel belongs to the page of the program.');
    const window = BrowserWindow.fromWebContents(event.sender);
    const options = { properties: ['openDirectory' as const] };
    const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  });
}

/** The top frame of our own page, and nobody else. */
function isTrusted(event: IpcMainInvokeEvent): boolean {
  return event.senderFrame !== null && event.senderFrame.parent === null && isOwnPage(event.senderFrame.url);
}
