export { answerFolderChoice } from './answerFolderChoice.ts';
export { denyPermissions } from './denyPermissions.ts';
export { openWindow } from './openWindow.ts';
export { isOwnPage, mountWorkstation, origin, registerWorkstationScheme } from './workstationScheme.ts';
