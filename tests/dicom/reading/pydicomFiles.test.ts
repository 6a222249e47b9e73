// What the corpus lacks, written by pydicom: every single-byte character set over its whole high half, and data sets in
// implicit VR whose private sequences have undefined length.
import { describe, expect, it } from 'vitest';
import { itemsOf, readPart10, textOf } from '../../../native-free-core/dicom/index.ts';
import { findTool, runTool } from '../../support/tool.ts';
import { host } from '../partTenBytes.ts';

const python = findTool('python3');
const made = python ? runTool(python, ['-c', script()]) : undefined;
const files: Readonly<Record<string, { bytes: string; text: string }>> =
  made?.status === 0 ? JSON.parse(made.output) : {};
if (made && made.status !== 0) console.warn(`SKIPPED LOUDLY: pydicom wrote no files: ${made.error}`);

/** Letters of an encoding by Python's own table, in PatientComments; a private sequence; each file as base64. */
function script(): string {
  return `
import base64, io, json, warnings
warnings.simplefilter('ignore')
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
sets = {'ISO_IR 100':'latin-1','ISO_IR 101':'iso8859-2','ISO_IR 109':'iso8859-3','ISO_IR 110':'iso8859-4','ISO_IR 126':'iso8859-7',
  'ISO_IR 127':'iso8859-6','ISO_IR 138':'iso8859-8','ISO_IR 144':'iso8859-5','ISO_IR 148':'iso8859-9','ISO_IR 166':'tis-620',
  'ISO_IR 13':'shift-jis','ISO_IR 192':'utf-8','GB18030':'gb18030','GBK':'gbk'}
wide = {'ISO_IR 192':'é漢字한글𠀀','GB18030':'é漢字𠀀','GBK':'漢字'}
def write(fill, implicit):
  meta = FileMetaDataset()
  meta.TransferSyntaxUID = '1.2.840.10008.1.2' if implicit else '1.2.840.10008.1.2.1'
  meta.MediaStorageSOPClassUID = '1.2.840.10008.5.1.4.1.1.7'
  meta.MediaStorageSOPInstanceUID = '2.25.1'
  out = io.BytesIO()
  ds = FileDataset(out, {}, file_meta=meta, preamble=b'\\0' * 128)
  ds.is_implicit_VR, ds.is_little_endian = implicit, True
  ds.SOPClassUID = meta.MediaStorageSOPClassUID
  fill(ds)
  ds.save_as(out)
  return base64.b64encode(out.getvalue()).decode()
files = {}
for term, codec in sets.items():
  high = wide.get(term) or bytes(b for b in range(0xa1, 0xdf if term == 'ISO_IR 13' else 0xff)).decode(codec, 'ignore')
  def fill(ds, term=term, high=high, codec=codec):
    ds.SpecificCharacterSet = term
    ds.add_new(0x00104000, 'LT', high.encode(codec))
  files[term] = {'bytes': write(fill, False), 'text': high}
def nested(ds):
  ds.SpecificCharacterSet = 'ISO_IR 100'
  inner = Dataset(); inner.add_new(0x00091002, 'LO', 'inside')
  block = ds.private_block(0x0009, 'MAKER', create=True)
  block.add_new(0x01, 'SQ', [inner]); ds[0x00091001].is_undefined_length = True
  inner.is_undefined_length_sequence_item = True
  ds.PatientComments = 'after'
files['nested'] = {'bytes': write(nested, True), 'text': 'after'}
print(json.dumps(files))
`;
}

describe.skipIf(made?.status !== 0)('Files written by pydicom', () => {
  const names = Object.keys(files).filter((name) => name !== 'nested');

  it('are there', () => expect(names.length).toBe(14));

  it.each(names)('reads every letter of %s', (name) => {
    const { bytes, text } = files[name];
    const read = readPart10(new Uint8Array(Buffer.from(bytes, 'base64')), host);
    expect(read.problems).toEqual([]);
    expect(text.length).toBeGreaterThan(1);
    expect(textOf(read.dataset, 0x00104000)).toBe(text);
  });

  it('reads a private sequence of undefined length in implicit VR, and what stands after it', () => {
    const read = readPart10(new Uint8Array(Buffer.from(files.nested.bytes, 'base64')), host);
    expect(read.problems).toEqual([]);
    expect(textOf(read.dataset, 0x00104000)).toBe('after');
    const [item] = itemsOf(read.dataset, 0x00091001);
    expect(textOf(item, 0x00091002)).toBe('inside');
  });
});
