// Time and frames of a video: which frame is shown at a time, and where to go for the next one.

/** Rate of European video, where a file names none. */
export const usualFrameTimeMs = 40;

/** Number of the frame at a time, from 0. */
export function frameAtTime(seconds: number, frameTimeMs: number): number {
  // A time that is a frame's very start may come back a hair below it.
  return Math.floor((seconds * 1000) / frameTimeMs + 0.001);
}

/** The middle of the frame `by` frames away: rounding never shows its neighbour. */
export function timeOfStep(seconds: number, by: number, frameTimeMs: number, durationSeconds: number): number {
  const lastFrame = Math.max(0, frameAtTime(durationSeconds, frameTimeMs) - 1);
  const frame = Math.min(lastFrame, Math.max(0, frameAtTime(seconds, frameTimeMs) + by));
  return ((frame + 0.5) * frameTimeMs) / 1000;
}

/** 65.42 → '1:05,4' (English '1:05.4'). */
export function clockOf(seconds: number, language: 'fr' | 'en'): string {
  const tenths = Math.floor(seconds * 10);
  const mark = language === 'fr' ? ',' : '.';
  const wholeSeconds = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
  return `${Math.floor(tenths / 600)}:${wholeSeconds}${mark}${tenths % 10}`;
}

/** The name of the saved stream: what other players know by its ending. */
export function videoFileName(sopInstanceUID: string, coding: string, container: string): string {
  const elementary = coding === 'mpeg2' ? 'm2v' : coding === 'avc' ? 'h264' : 'h265';
  const endings: Readonly<Record<string, string>> = { mp4: 'mp4', mpegTransport: 'ts', mpegProgram: 'mpg' };
  return `${sopInstanceUID}.${endings[container] ?? elementary}`;
}
