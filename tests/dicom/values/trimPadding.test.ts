import { describe, expect, it } from 'vitest';
import { trimPadding } from '../../../native-free-core/dicom/values/trimPadding.ts';

describe('Padding — PS3.5 6.2', () => {
  it('is taken off the end only', () => {
    expect(trimPadding(' 1.2.3\0 \0')).toBe(' 1.2.3');
    expect(trimPadding('\0 ')).toBe('');
  });

  it('may be other letters: the empty component groups of a name', () => {
    expect(trimPadding('Doe^Jane==', '= ')).toBe('Doe^Jane');
  });

  it('takes no time with the square of its length: half a million zeros with a letter behind them', () => {
    const text = `${'\0'.repeat(500_000)}x`;
    expect(trimPadding(text)).toBe(text);
  });
});
