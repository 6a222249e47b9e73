// What the desktop window gives the page beyond `fetch`: one object, `negatoscopeDesktop`, and the channel under it.

/** The one channel between page and main process. The reply is the folder's path, or null when the person thought better. */
export const chooseFolderChannel = 'negatoscope:choose-folder';

export interface NegatoscopeDesktop {
  readonly shell: 'desktop';
  /** Opens the system's folder picker. The path goes to POST /api/import-paths; the page never reads the disk itself. */
  chooseFolder(): Promise<string | null>;
}

declare global {
  interface Window {
    /** Present in the desktop window only. */
    readonly negatoscopeDesktop?: NegatoscopeDesktop;
  }
}
