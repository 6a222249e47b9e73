// What the page gets beyond `fetch`: one frozen object. Runs in the sandbox, between the page and the main process.
import { contextBridge, ipcRenderer } from 'electron';
import { chooseFolderChannel, type NegatoscopeDesktop } from '../../native-free-core/contract/index.ts';

const desktop: NegatoscopeDesktop = {
  shell: 'desktop',
  chooseFolder: () => ipcRenderer.invoke(chooseFolderChannel),
};

contextBridge.exposeInMainWorld('negatoscopeDesktop', desktop);
