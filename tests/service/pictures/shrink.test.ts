import { describe, expect, it } from 'vitest';
import { shrink } from '../../../native-free-core/service/pictures/shrink.ts';

describe('A small picture', () => {
  it('is the mean of what each small pixel covers', () => {
    const picture = { columns: 4, rows: 2, samples: Uint8Array.of(0, 10, 100, 200, 20, 30, 100, 200) };
    expect(shrink(picture, 1, 2)).toEqual({ columns: 2, rows: 1, samples: Uint8Array.of(15, 150) });
  });

  it('keeps colours apart', () => {
    const picture = { columns: 2, rows: 1, samples: Uint8Array.of(255, 0, 10, 1, 100, 20) };
    expect(shrink(picture, 3, 1)).toEqual({ columns: 1, rows: 1, samples: Uint8Array.of(128, 50, 15) });
  });

  it('covers every pixel when the sizes do not divide', () => {
    const picture = { columns: 7, rows: 5, samples: new Uint8Array(35).fill(77) };
    const small = shrink(picture, 1, 3);
    expect([small.columns, small.rows]).toEqual([3, 2]);
    expect([...small.samples]).toEqual([77, 77, 77, 77, 77, 77]);
  });

  it('of a smaller picture is the picture', () => {
    const picture = { columns: 2, rows: 2, samples: Uint8Array.of(1, 2, 3, 4) };
    expect(shrink(picture, 1, 160)).toBe(picture);
  });
});
