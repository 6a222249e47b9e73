// Command sets (PS3.7 6.3, E.1): group 0000, always implicit VR little endian.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { DimseProblem } from './dimseProblem.ts';
import { writeElement } from './writeElement.ts';

export interface CommandSet {
  readonly commandField: number;
  readonly messageId?: number;
  readonly messageIdBeingRespondedTo?: number;
  readonly priority?: number;
  readonly status?: number;
  readonly affectedSopClassUID?: string;
  readonly affectedSopInstanceUID?: string;
  readonly moveDestination?: string;
  readonly moveOriginatorAeTitle?: string;
  readonly moveOriginatorMessageId?: number;
  readonly errorComment?: string;
  readonly hasDataSet: boolean;
}

type Field = Exclude<keyof CommandSet, 'hasDataSet'>;

// element, VR, field; in the order of the tags.
const fields: readonly (readonly [number, 'UI' | 'US' | 'AE' | 'LO', Field])[] = [
  [0x0002, 'UI', 'affectedSopClassUID'],
  [0x0100, 'US', 'commandField'],
  [0x0110, 'US', 'messageId'],
  [0x0120, 'US', 'messageIdBeingRespondedTo'],
  [0x0600, 'AE', 'moveDestination'],
  [0x0700, 'US', 'priority'],
  [0x0900, 'US', 'status'],
  [0x0902, 'LO', 'errorComment'],
  [0x1000, 'UI', 'affectedSopInstanceUID'],
  [0x1030, 'AE', 'moveOriginatorAeTitle'],
  [0x1031, 'US', 'moveOriginatorMessageId'],
];

const dataSetType = 0x0800;
const noDataSet = 0x0101;

export function encodeCommand(command: CommandSet): Buffer {
  const rows = fields.flatMap(([element, vr, field]) => {
    const value = command[field];
    return value === undefined ? [] : [{ element, bytes: valueBytes(vr, value) }];
  });
  rows.push({ element: dataSetType, bytes: valueBytes('US', command.hasDataSet ? 1 : noDataSet) });
  rows.sort((one, other) => one.element - other.element);
  const content = Buffer.concat(rows.map(({ element, bytes }) => writeElement(element, '', bytes, false)));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([writeElement(0, '', length, false), content]);
}

export function decodeCommand(bytes: Buffer): Outcome<CommandSet, DimseProblem> {
  const values: Partial<Record<Field, number | string>> = {};
  let hasDataSet = false;
  for (let at = 0; at < bytes.length; ) {
    const length = at + 8 <= bytes.length ? bytes.readUInt32LE(at + 4) : bytes.length;
    const start = at + 8;
    at = start + length;
    if (at > bytes.length) return fail({ kind: 'badDimse', found: 'an element longer than the command' });
    if (bytes.readUInt16LE(start - 8) !== 0) return fail({ kind: 'badDimse', found: 'an element outside group 0000' });
    const element = bytes.readUInt16LE(start - 6);
    const row = fields.find(([known]) => known === element);
    const isNumber = row?.[1] === 'US' || element === dataSetType;
    if (isNumber && length !== 2) return fail({ kind: 'badDimse', found: `a US of ${length} bytes` });
    if (element === dataSetType) hasDataSet = bytes.readUInt16LE(start) !== noDataSet;
    if (row !== undefined) values[row[2]] = isNumber ? bytes.readUInt16LE(start) : textOf(bytes.subarray(start, at));
  }
  if (values.commandField === undefined) return fail({ kind: 'badDimse', found: 'no Command Field (0000,0100)' });
  return succeed({ ...values, hasDataSet } as CommandSet);
}

function textOf(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\0 ]+$/, '')
    .trim();
}

function valueBytes(vr: string, value: number | string): Buffer {
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return bytes;
  }
  return Buffer.from(value.length % 2 === 0 ? value : value + (vr === 'UI' ? '\0' : ' '), 'latin1');
}

// PS3.7 E.1-1: Command Field; a response has the highest bit.
export const storeRequest = 0x0001;
export const findRequest = 0x0020;
export const echoRequest = 0x0030;
export const cancelRequest = 0x0fff;
export const responseBit = 0x8000;
