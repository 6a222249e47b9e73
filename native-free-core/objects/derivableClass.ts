// Which SOP class a reformat of a source is stored as: the source's own, so that its geometry and its units keep their modules.
import { type DataSet, sopClassName, tag, textOf } from '../dicom/index.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { DerivableKind } from './inheritedAttributes.ts';
import type { ObjectProblem } from './objectProblem.ts';

export interface DerivableClass {
  readonly kind: DerivableKind;
  readonly sopClassUID: string;
}

// source SOP class | kind | SOP class of the derived image. Enhanced classes are given back as single frames.
const rows: Readonly<Record<string, DerivableClass>> = {
  '1.2.840.10008.5.1.4.1.1.2': { kind: 'CT', sopClassUID: '1.2.840.10008.5.1.4.1.1.2' },
  '1.2.840.10008.5.1.4.1.1.2.1': { kind: 'CT', sopClassUID: '1.2.840.10008.5.1.4.1.1.2' },
  '1.2.840.10008.5.1.4.1.1.2.2': { kind: 'CT', sopClassUID: '1.2.840.10008.5.1.4.1.1.2' },
  '1.2.840.10008.5.1.4.1.1.4': { kind: 'MR', sopClassUID: '1.2.840.10008.5.1.4.1.1.4' },
  '1.2.840.10008.5.1.4.1.1.4.1': { kind: 'MR', sopClassUID: '1.2.840.10008.5.1.4.1.1.4' },
  '1.2.840.10008.5.1.4.1.1.4.4': { kind: 'MR', sopClassUID: '1.2.840.10008.5.1.4.1.1.4' },
  '1.2.840.10008.5.1.4.1.1.128': { kind: 'PT', sopClassUID: '1.2.840.10008.5.1.4.1.1.128' },
};

export function derivableClass(source: DataSet): Outcome<DerivableClass, ObjectProblem> {
  const sopClassUID = textOf(source, tag.sopClassUID);
  const found = rows[sopClassUID];
  if (found !== undefined) return succeed(found);
  return fail({ kind: 'cannotDeriveFromClass', sopClassUID, sopClassName: sopClassName(sopClassUID) });
}

/** An unrolled picture lies nowhere flat: a Secondary Capture (PS3.3 A.8.1), of any source whose planes could be kept. */
export function curvedClass(source: DataSet): Outcome<DerivableClass, ObjectProblem> {
  const found = derivableClass(source);
  return found.ok ? succeed({ kind: 'SC', sopClassUID: '1.2.840.10008.5.1.4.1.1.7' }) : found;
}
