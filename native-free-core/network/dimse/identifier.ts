// The identifier of a query (PS3.4 C.2.2.1): its bytes ⇄ keys and DICOM JSON.
import type { DicomJson } from '../../archive/index.ts';
import { dictionaryEntry, readPart10, textOf, transferSyntax } from '../../dicom/index.ts';
import { metaInformation } from './metaInformation.ts';
import { writeElement } from './writeElement.ts';

export interface IdentifierKey {
  readonly tag: number;
  readonly vr: string;
  readonly value: string;
}

/** Every element at the top of the identifier, as text; a sequence as '' (the index does not hold them). */
export function readIdentifier(bytes: Uint8Array, transferSyntaxUID: string): readonly IdentifierKey[] {
  const names = { sopClassUID: '', sopInstanceUID: '', sourceAeTitle: '' };
  const file = Buffer.concat([metaInformation({ ...names, transferSyntaxUID }), bytes]);
  const { dataset } = readPart10(file, { inflateRaw: () => new Uint8Array(0) });
  return [...dataset.elements.values()].map(({ tag, vr }) => ({ tag, vr, value: textOf(dataset, tag) }));
}

/** In the order of the tags, in UTF-8; explicit or implicit little endian. */
export function encodeIdentifier(attributes: DicomJson, transferSyntaxUID: string): Buffer {
  const { isExplicit } = transferSyntax(transferSyntaxUID);
  const rows = Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.concat(
    rows.map(([name, { vr, Value = [] }]) =>
      writeElement(Number.parseInt(name, 16), vr, valueBytes(vr, Value), isExplicit),
    ),
  );
}

function valueBytes(vr: string, values: readonly unknown[]): Buffer {
  if (vr === 'SQ' || vr.startsWith('O')) return Buffer.alloc(0);
  if (vr === 'US') {
    const bytes = Buffer.alloc(values.length * 2);
    values.forEach((value, at) => {
      bytes.writeUInt16LE(Number(value) & 0xffff, at * 2);
    });
    return bytes;
  }
  const text = Buffer.from(
    values.map((value) => (vr === 'PN' ? personName(value ?? {}) : String(value ?? ''))).join('\\'),
    'utf8',
  );
  return text.length % 2 === 0 ? text : Buffer.concat([text, Buffer.from(vr === 'UI' ? '\0' : ' ')]);
}

/** PS3.5 6.2.1.1: the groups of a name, without empty ones at the end. */
function personName(value: unknown): string {
  const { Alphabetic = '', Ideographic = '', Phonetic = '' } = value as Readonly<Record<string, string | undefined>>;
  return [Alphabetic, Ideographic, Phonetic].join('=').replace(/=+$/, '');
}

export function vrOf(tag: number): string {
  return dictionaryEntry(tag)?.vr.split('|')[0] ?? 'UN';
}
