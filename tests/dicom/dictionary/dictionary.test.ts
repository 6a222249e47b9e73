import { describe, expect, it } from 'vitest';
import {
  dictionaryEntry,
  formatTag,
  isKnownTransferSyntax,
  keywordOf,
  sopClassName,
  tag,
  tagOfKeyword,
  transferSyntax,
} from '../../../native-free-core/dicom/index.ts';

describe('The data dictionary — PS3.6 §6', () => {
  it('knows VR, VM, keyword and name of a tag', () => {
    expect(dictionaryEntry(0x00100010)).toEqual({ vr: 'PN', vm: '1', keyword: 'PatientName', name: "Patient's Name" });
    expect(dictionaryEntry(0x00280106)?.vr).toBe('US|SS');
    expect(dictionaryEntry(0x00280010)?.name).toBe('Rows');
    expect(dictionaryEntry(0x00020010)?.name).toBe('Transfer Syntax UID');
  });

  it('knows repeating groups: every overlay has the same attributes', () => {
    expect(dictionaryEntry(0x60000010)?.keyword).toBe('OverlayRows');
    expect(dictionaryEntry(0x601e3000)?.keyword).toBe('OverlayData');
  });

  it('finds a tag by its keyword, and shows the digits of one that has none', () => {
    expect(tagOfKeyword('PixelData')).toBe(0x7fe00010);
    expect(tagOfKeyword('NoSuchThing')).toBeUndefined();
    expect(keywordOf(0x00111001)).toBe('(0011,1001)');
    expect(formatTag(0x0020000d)).toBe('(0020,000D)');
  });

  it('names every row of our own table of tags as the standard does, in ascending order', () => {
    const rows = Object.entries(tag);
    const plain = (word: string) => word.toLowerCase();
    expect(rows.filter(([name, one]) => plain(keywordOf(one)) !== plain(name))).toEqual([]);
    expect(rows.map(([, one]) => one)).toEqual(rows.map(([, one]) => one).sort((a, b) => a - b));
  });
});

describe('UIDs — PS3.6 annex A', () => {
  it('names SOP classes, and shows a UID that has no name', () => {
    expect(sopClassName('1.2.840.10008.5.1.4.1.1.2')).toBe('CT Image Storage');
    expect(sopClassName('1.2.3')).toBe('1.2.3');
  });

  it('knows how a transfer syntax is written', () => {
    expect(transferSyntax('1.2.840.10008.1.2')).toMatchObject({ isExplicit: false, isEncapsulated: false });
    expect(transferSyntax('1.2.840.10008.1.2.2')).toMatchObject({ isBigEndian: true, isExplicit: true });
    expect(transferSyntax('1.2.840.10008.1.2.1.99')).toMatchObject({ isDeflated: true, isEncapsulated: false });
    expect(transferSyntax('1.2.840.10008.1.2.4.203')).toMatchObject({ isEncapsulated: true, isLossy: true });
    expect(transferSyntax('1.2.840.10008.1.2.4.90')).toMatchObject({ isEncapsulated: true, isLossy: false });
  });

  it('takes an unknown one for encapsulated explicit little endian — PS3.5 A.4', () => {
    expect(isKnownTransferSyntax('1.2.3')).toBe(false);
    expect(transferSyntax('1.2.3')).toMatchObject({ isEncapsulated: true, isExplicit: true, isBigEndian: false });
  });
});
