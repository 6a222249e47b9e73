export type { Volume } from './volume.ts';
