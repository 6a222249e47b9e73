import { describe, expect, it } from 'vitest';
import type { PlannedImage, PlannedStack } from '../../../native-free-core/contract/index.ts';
import type { GreyFrame } from '../../../native-free-core/pixels/index.ts';
import { wordsOf } from '../../../renderer/words/index.ts';
import { readoutOf } from '../../../renderer/work/panes/valueUnder.ts';

const frame: GreyFrame = {
  kind: 'grey',
  rows: 2,
  columns: 2,
  values: Float32Array.of(0, 15_800, 90, 20),
  unit: 'BQML',
};
const size = { columns: 2, rows: 2 };
const scale = { rule: 'patientPlane' } as const;

function readout(image: Partial<PlannedImage>, stack: Partial<PlannedStack>, pixel: readonly [number, number]) {
  const shown = {
    frame,
    image: { scale, ...image } as PlannedImage,
    stack: { images: [], ...stack } as unknown as PlannedStack,
  };
  const spaces = (text?: string) => text?.replace(/\s/g, ' ');
  const found = readoutOf(shown, size, pixel, wordsOf('fr'), 'fr');
  return { value: spaces(found?.value), place: spaces(found?.place) };
}

describe('What is under the cursor', () => {
  it('has SUV beside the activity', () => {
    const suv = { factor: 4.25306e-4, rule: 'BQML' } as const;
    expect(readout({ suv }, {}, [1, 0]).value).toBe('15 800 Bq/ml · SUV (poids) 6,72');
  });

  it('has the real-world value where the stored value is mapped, and nothing where it is not', () => {
    const realWorldValueMappings: PlannedStack['realWorldValueMappings'] = [
      {
        ...{ label: 'ADC', unit: 'um2/s', quantity: '', firstValueMapped: 0, lastValueMapped: 50 },
        map: { kind: 'linear', slope: 0.5, intercept: 1 },
      },
    ];
    const realWorld = { storedLine: { slope: 2, intercept: -10, isWhole: true }, mappings: [0] };
    // (90 + 10) / 2 = 50, the last that is mapped; 15 800 lies far beyond.
    expect(readout({ realWorld }, { realWorldValueMappings }, [0, 1]).value).toBe('90 Bq/ml · ADC 26,00 um2/s');
    expect(readout({ realWorld }, { realWorldValueMappings }, [1, 0]).value).toBe('15 800 Bq/ml');
  });

  it('has the ultrasound region and where in it', () => {
    const axis = { unitsCode: 3, delta: 0.05, referencePixel: 0, referenceValue: 1 };
    const region = {
      spatialFormat: 1,
      isHighPriority: true,
      minimum: [0, 0],
      maximum: [0, 1],
      x: axis,
      y: axis,
    } as const;
    const regions = { rule: 'ultrasoundRegion', regions: [region] } as const;
    expect(readout({ scale: regions }, {}, [0, 1]).place).toBe(
      'colonne 0, ligne 1 · région 1 (2D) · x 10,00 mm · y 10,50 mm',
    );
    expect(readout({ scale: regions }, {}, [1, 1]).place).toBe('colonne 1, ligne 1');
  });
});
