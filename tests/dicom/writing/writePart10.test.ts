import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type ElementRecord,
  itemsOf,
  numberOf,
  numbersOf,
  personNameOf,
  readPart10,
  tag,
  textOf,
  writePart10,
} from '../../../native-free-core/dicom/index.ts';
import { findTool, runTool } from '../../support/tool.ts';
import { explicitUID, host, implicitUID } from '../partTenBytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'written-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A secondary capture with what the class asks for (PS3.3 A.8.1), a sequence in a sequence and every kind of value. */
const elements: ElementRecord = {
  ...{ SOPClassUID: '1.2.840.10008.5.1.4.1.1.7', SOPInstanceUID: '2.25.7', ConversionType: 'WSD', Modality: 'OT' },
  ...{ PatientName: 'Lefèvre^Zoé=山田^太郎', PatientID: 'P 1', PatientBirthDate: null, PatientSex: 'F' },
  ...{ StudyInstanceUID: '2.25.1', SeriesInstanceUID: '2.25.2', StudyDate: '20261122', StudyTime: '1015' },
  ...{ StudyID: '1', AccessionNumber: null, ReferringPhysicianName: null, Manufacturer: null },
  ...{ SeriesNumber: 3, InstanceNumber: 1, PatientOrientation: ['L', 'P'], Laterality: null },
  ...{ SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2', Rows: 2, Columns: 3 },
  ...{ BitsAllocated: 16, BitsStored: 16, HighBit: 15, PixelRepresentation: 1, PixelPaddingValue: -2000 },
  ...{ PixelSpacing: [1 / 3, 0.5], PixelSpacingCalibrationType: 'GEOMETRY', PixelSpacingCalibrationDescription: 'x' },
  DerivationDescription: 'a\\b : texte à barre oblique inverse',
  SourceImageSequence: [
    {
      ...{ ReferencedSOPClassUID: '1.2', ReferencedSOPInstanceUID: '1.2.3' },
      PurposeOfReferenceCodeSequence: [
        { CodeValue: '121322', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Source image' },
      ],
    },
  ],
  '00710010': { vr: 'LO', value: 'NEGATOSCOPE' },
  '00711001': { vr: 'UT', value: '{"é":1}' },
  PixelData: Uint8Array.from([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0]),
};

function written(name: string, transferSyntaxUID: string, change: ElementRecord = {}) {
  const bytes = writePart10({ transferSyntaxUID, elements: { ...elements, ...change } });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { bytes, path };
}

describe('Writing a new instance — PS3.10 §7.1', () => {
  it('is read back with the same values, in explicit and in implicit VR', () => {
    for (const uid of [explicitUID, implicitUID]) {
      const { dataset, meta, problems, transferSyntaxUID } = readPart10(written('back.dcm', uid).bytes, host);
      expect(problems).toEqual([]);
      expect(transferSyntaxUID).toBe(uid);
      expect(textOf(meta, tag.mediaStorageSOPInstanceUID)).toBe('2.25.7');
      expect(textOf(dataset, tag.specificCharacterSet)).toBe('ISO_IR 192');
      expect(personNameOf(dataset, tag.patientName)).toMatchObject({
        alphabetic: 'Lefèvre^Zoé',
        ideographic: '山田^太郎',
      });
      expect(numberOf(dataset, tag.pixelPaddingValue)).toBe(-2000);
      expect(numbersOf(dataset, tag.pixelSpacing)).toEqual([0.33333333333333, 0.5]);
      expect(textOf(dataset, tag.derivationDescription)).toBe('a\\b : texte à barre oblique inverse');
      const [source] = itemsOf(dataset, tag.sourceImageSequence);
      expect(textOf(itemsOf(source, tag.purposeOfReferenceCodeSequence)[0], tag.codeValue)).toBe('121322');
      expect(dataset.elements.get(tag.pixelData)?.lengthBytes).toBe(12);
    }
  });

  it('lays compressed frames down as one fragment each, behind a Basic Offset Table — PS3.5 A.4', () => {
    const frames = [Uint8Array.from([1, 2, 3]), Uint8Array.from([4, 5])];
    const { bytes } = written('rle.dcm', '1.2.840.10008.1.2.5', { PixelData: frames });
    const { dataset, problems } = readPart10(bytes, host);
    const pixels = dataset.elements.get(tag.pixelData);
    expect(problems).toEqual([]);
    expect(pixels?.basicOffsetTable).toEqual([0, 12]);
    expect(pixels?.fragments?.map(({ offset }) => bytes[offset])).toEqual([1, 4]);
  });

  it('writes the same bytes for the same record', () => {
    expect(written('one.dcm', explicitUID).bytes).toEqual(written('two.dcm', explicitUID).bytes);
  });

  it('writes DS in at most 16 characters, with as many digits as fit — PS3.5 6.2', () => {
    const numbers = [1 / 3, -1 / 3, 123456789.12345679, -1e-17, 6.02214076e23, -123.456789012345, 0, -0];
    const { dataset } = readPart10(written('ds.dcm', explicitUID, { ImagePositionPatient: numbers }).bytes, host);
    const texts = textOf(dataset, tag.imagePositionPatient).split('\\');
    expect(texts.every((text) => text.length <= 16)).toBe(true);
    texts.forEach((text, index) => {
      expect(Math.abs(Number(text) - numbers[index])).toBeLessThanOrEqual(Math.abs(numbers[index]) * 1e-9);
    });
  });

  it('throws on a keyword that the standard does not have: a mistake of our own code', () => {
    expect(() => written('bad.dcm', explicitUID, { PatientNam: 'x' })).toThrow('PatientNam');
    expect(() => written('bad.dcm', '1.2.840.10008.1.2.2')).toThrow('Big Endian');
  });

  const dcmdump = findTool('dcmdump');
  it.runIf(dcmdump)('is read by dcmdump without a warning', () => {
    for (const uid of [explicitUID, implicitUID]) {
      const { output, error, status } = runTool(dcmdump ?? '', ['+U8', written('dump.dcm', uid).path]);
      expect([status, error]).toEqual([0, '']);
      expect(output).toContain('PN [Lefèvre^Zoé=山田^太郎]');
      expect(output).toContain('SS -2000');
    }
  });

  const dciodvfy = findTool('dciodvfy');
  it.runIf(dciodvfy)('has no error of dciodvfy', () => {
    const { error, output } = runTool(dciodvfy ?? '', [written('verify.dcm', explicitUID).path]);
    expect(`${error}${output}`.split('\n').filter((line) => line.startsWith('Error'))).toEqual([]);
  });
});
