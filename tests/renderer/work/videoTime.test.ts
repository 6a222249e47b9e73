import { describe, expect, it } from 'vitest';
import { clockOf, frameAtTime, timeOfStep, videoFileName } from '../../../renderer/work/video/videoTime.ts';

describe('Frames of a video, 40 ms each, 4 s', () => {
  it.each([
    [0, 0],
    [0.0399, 0],
    [0.04, 1],
    [3.99, 99],
  ])('shows at %d s the frame %d', (seconds, frame) => expect(frameAtTime(seconds, 40)).toBe(frame));

  it('counts frames of 1001/30 ms without losing one to rounding', () => {
    const frameTimeMs = 1001 / 30;
    for (let frame = 0; frame < 3000; frame++)
      expect(frameAtTime((frame * frameTimeMs) / 1000, frameTimeMs)).toBe(frame);
  });

  it.each([
    [0, 1, 0.06],
    [0.06, 1, 0.1],
    [0.06, -1, 0.02],
    [0.02, -1, 0.02],
    [3.99, 1, 3.98],
    [0, 10, 0.42],
  ])('goes from %d s by %d frames to the middle of the frame, %d s', (from, by, to) => {
    expect(timeOfStep(from, by, 40, 4)).toBeCloseTo(to, 9);
  });

  it('says the time as people do', () => {
    expect(clockOf(65.42, 'fr')).toBe('1:05,4');
    expect(clockOf(65.42, 'en')).toBe('1:05.4');
    expect(clockOf(0, 'fr')).toBe('0:00,0');
  });

  it('names the saved file so that other players know it', () => {
    expect(videoFileName('1.2', 'avc', 'mp4')).toBe('1.2.mp4');
    expect(videoFileName('1.2', 'mpeg2', 'mpegTransport')).toBe('1.2.ts');
    expect(videoFileName('1.2', 'mpeg2', 'mpegProgram')).toBe('1.2.mpg');
    expect(videoFileName('1.2', 'hevc', 'elementary')).toBe('1.2.h265');
  });
});
