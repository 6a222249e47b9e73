import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, numbersOf, tag, textOf } from '../../native-free-core/dicom/index.ts';
import { generateSample, type SampleName, sampleCount, sampleNames, samples } from '../../sample-dicom/index.ts';
import { findTool, runTool } from '../support/tool.ts';
import { dataSetOf, seriesUidOf } from './seriesVoxels.ts';

const minutes = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'sample-dicom-'));
const dciodvfy = findTool('dciodvfy');
const python = findTool('python3');

interface Summary {
  readonly sample: SampleName;
  readonly file: string;
  readonly sha256: string;
  readonly seriesUID: string;
  readonly sopUID: string;
  readonly patient: string;
  readonly lengthBytes: number;
}

const found: Summary[] = [];
/** First, middle and last instance of every series, written out for other people's programs. */
const written: string[] = [];

beforeAll(() => {
  for (const sample of sampleNames) {
    const bytesOfSeries = new Map<string, Uint8Array[]>();
    for (const { name, bytes } of generateSample(sample)) {
      found.push(summaryOf(sample, name, bytes));
      const seriesUID = seriesUidOf(bytes);
      bytesOfSeries.set(seriesUID, [...(bytesOfSeries.get(seriesUID) ?? []), bytes]);
    }
    for (const instances of bytesOfSeries.values()) writeSome(sample, instances);
  }
}, 5 * minutes);

afterAll(() => rmSync(folder, { recursive: true }));

describe('The table of samples', () => {
  it('has a head CT, a trunk CT, an MR with two contrasts, a radiograph of two views and a PET-CT', () => {
    const seriesOf = (sample: SampleName) =>
      new Set(found.filter((one) => one.sample === sample).map((one) => one.seriesUID)).size;
    expect(sampleNames.map((sample) => [sample, seriesOf(sample)])).toEqual([
      ['head-ct', 1],
      ['trunk-ct', 1],
      ['brain-mr', 2],
      ['chest-radiograph', 2],
      ['pet-ct', 2],
    ]);
  });

  it('tells beforehand how many instances come, with names of their own and UIDs of their own', () => {
    for (const sample of sampleNames) {
      const own = found.filter((one) => one.sample === sample);
      expect(own.length).toBe(sampleCount(sample));
      expect(new Set(own.map((one) => one.file)).size).toBe(own.length);
    }
    expect(sampleCount()).toBe(found.length);
    expect(new Set(found.map((one) => one.sopUID)).size).toBe(found.length);
  });

  it('is small enough for a first start: at most 250 MB together', () => {
    expect(found.reduce((sum, one) => sum + one.lengthBytes, 0)).toBeLessThan(250e6);
  });

  it('has another invented person in every study, with accents', () => {
    const people = new Set(found.map((one) => one.patient));
    expect(people.size).toBe(sampleNames.length);
    for (const person of people) expect(person).toMatch(/^FICTIF-.*[À-ÿ]/);
  });
});

describe('Determinism', () => {
  it('gives the same bytes in another process', { timeout: 5 * minutes }, async () => {
    const door = fileURLToPath(new URL('../../sample-dicom/index.ts', import.meta.url));
    const script = `
      import { createHash } from 'node:crypto';
      import { generateSample, sampleNames } from ${JSON.stringify(door)};
      for (const sample of sampleNames) for (const { name, bytes } of generateSample(sample))
        console.log(sample, name, createHash('sha256').update(bytes).digest('hex'));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      maxBuffer: 1 << 24,
    });
    const expected = found.map(({ sample, file, sha256 }) => `${sample} ${file} ${sha256}`);
    expect(stdout.trim().split('\n')).toEqual(expected);
  });
});

describe('Conformance, first, middle and last instance of every series', () => {
  it.skipIf(!dciodvfy)('has no error and no warning for dciodvfy', () => {
    for (const path of written) {
      const { output, error } = runTool(dciodvfy ?? '', [path]);
      expect(`${path}: ${output}${error}`).not.toMatch(/Error|Warning/);
    }
  });

  it.skipIf(!python)('is read by pydicom with the same name, shape and sum of stored values', () => {
    const script = fileURLToPath(new URL('./read_samples.py', import.meta.url));
    const { output, error } = runTool(python ?? '', [script, ...written]);
    expect(error).toBe('');
    const read = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.map(({ name, sum }) => ({ name, sum }))).toEqual(written.map((path) => writtenFacts.get(path)));
  });
});

describe('What a technologist reads on a sample', () => {
  it('says on every study that the patient is invented and the use is teaching', () => {
    for (const sample of sampleNames) {
      const dataset = dataSetOf(firstOf(sample));
      expect(textOf(dataset, 0x00104000)).toMatch(/fictif.*usage pédagogique/i);
      expect(textOf(dataset, tag.studyInstanceUID)).toBe(samples[sample].studyInstanceUID);
    }
  });

  it('gives the CTs several windows, each with a French explanation', () => {
    const dataset = dataSetOf(firstOf('trunk-ct'));
    expect(numbersOf(dataset, tag.windowCenter)).toEqual([50, -600, 50, 450]);
    expect(textOf(dataset, 0x00281055)).toContain('Poumon');
  });

  it('has a double-oblique MR: no direction along an axis of the patient', () => {
    const orientation = numbersOf(dataSetOf(firstOf('brain-mr')), tag.imageOrientationPatient);
    for (const cosine of orientation) expect(Math.abs(cosine)).toBeGreaterThan(0.02);
  });

  it('has one radiograph in MONOCHROME2 and one in MONOCHROME1, both with spacing at the detector only', () => {
    const views = [...generateSample('chest-radiograph')].map(({ bytes }) => dataSetOf(bytes));
    expect(views.map((view) => textOf(view, tag.photometricInterpretation))).toEqual(['MONOCHROME2', 'MONOCHROME1']);
    for (const view of views) {
      expect(numbersOf(view, tag.imagerPixelSpacing)).toEqual([0.2, 0.2]);
      expect(numbersOf(view, tag.pixelSpacing)).toEqual([]);
    }
  });
});

const writtenFacts = new Map<string, { name: string; sum: number }>();

function writeSome(sample: SampleName, instances: readonly Uint8Array[]): void {
  const chosen = new Set([0, instances.length >> 1, instances.length - 1]);
  for (const k of chosen) {
    const path = join(folder, `${sample}-${written.length}.dcm`);
    writeFileSync(path, instances[k]);
    written.push(path);
    writtenFacts.set(path, {
      name: textOf(dataSetOf(instances[k]), tag.patientName) ?? '',
      sum: sumOfStored(instances[k]),
    });
  }
}

function sumOfStored(bytes: Uint8Array): number {
  const dataset = dataSetOf(bytes);
  const pixels = bytesOf(dataset, tag.pixelData) ?? new Uint8Array();
  const isSigned = numbersOf(dataset, tag.pixelRepresentation)[0] === 1;
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  let sum = 0;
  for (let k = 0; k < pixels.length; k += 2) sum += isSigned ? view.getInt16(k, true) : view.getUint16(k, true);
  return sum;
}

function firstOf(sample: SampleName): Uint8Array {
  for (const { bytes } of generateSample(sample)) return bytes;
  throw new Error(`${sample} is empty`);
}

function summaryOf(sample: SampleName, file: string, bytes: Uint8Array): Summary {
  const dataset = dataSetOf(bytes);
  return {
    sample,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    seriesUID: textOf(dataset, tag.seriesInstanceUID) ?? '',
    sopUID: textOf(dataset, tag.sopInstanceUID) ?? '',
    patient: textOf(dataset, tag.patientName) ?? '',
    lengthBytes: bytes.length,
  };
}
