import { describe, expect, it } from 'vitest';
import { windowPresets } from '../../native-free-core/display/index.ts';

describe('Window presets', () => {
  const presets = windowPresets('CT');

  it('have the values of their sources', () => {
    const windowOf = (id: string) => {
      const preset = presets.find((candidate) => candidate.id === id);
      return [preset?.window.center, preset?.window.width];
    };
    // VolView constants.ts and dwv viewFactory.js, as read on the date in the file.
    expect(windowOf('brain')).toEqual([40, 80]);
    expect(windowOf('lung')).toEqual([-600, 1500]);
    expect(windowOf('soft-tissue')).toEqual([50, 350]);
    expect(windowOf('bone')).toEqual([500, 2000]);
  });

  it('say where each value comes from, in which unit, and have a name in both languages', () => {
    for (const preset of presets) {
      expect(preset.source).not.toBe('');
      expect(preset.sourceDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(preset.unit).toBe('HU');
      expect(preset.name.fr.length * preset.name.en.length).toBeGreaterThan(0);
    }
  });

  it('have the keys 1 to 9, each once, whatever the body part', () => {
    const keys = presets.flatMap(({ key }) => key ?? []);
    expect(keys.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(
      windowPresets('CT', 'CHEST')
        .flatMap(({ key }) => key ?? [])
        .toSorted(),
    ).toEqual(keys.toSorted());
  });

  it('put those of the body part first', () => {
    expect(windowPresets('CT', 'chest')[0].id).toBe('mediastinum');
    expect(windowPresets('CT', 'HEAD')[0].id).toBe('brain');
  });

  it('do not exist where values have no absolute scale', () => {
    expect(windowPresets('MR')).toEqual([]);
  });
});
