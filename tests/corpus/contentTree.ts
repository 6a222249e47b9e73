// The content tree of a structured report (PS3.3 C.17.3) in the form of the corpus's manifest.
import type { DataSet } from '../../native-free-core/dicom/index.ts';
import { has, items, numbers, text } from './byKeyword.ts';

export interface ContentNode {
  readonly type: string;
  readonly rel?: string;
  readonly concept?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly graphic?: string;
  readonly points?: readonly number[];
  readonly ref?: { readonly cls: string; readonly inst: string; readonly frames: readonly number[] | null };
  readonly children?: readonly ContentNode[];
}

/** Value type → the attribute that holds its value; CODE, NUM and references are sequences. */
const valueAttributes: Readonly<Record<string, string>> = {
  TEXT: 'TextValue',
  PNAME: 'PersonName',
  UIDREF: 'UID',
  DATE: 'Date',
  TIME: 'Time',
  DATETIME: 'DateTime',
};

export function contentTree(item: DataSet): ContentNode {
  const type = text(item, 'ValueType');
  const children = items(item, 'ContentSequence').map(contentTree);
  const relation = text(item, 'RelationshipType');
  const [concept] = items(item, 'ConceptNameCodeSequence');
  return {
    type,
    ...(relation && { rel: relation }),
    ...(concept && { concept: codeText(concept) }),
    ...contentOf(item, type),
    ...(children.length > 0 && { children }),
  };
}

export function countNodes(node: ContentNode): number {
  return 1 + (node.children ?? []).reduce((sum, child) => sum + countNodes(child), 0);
}

function contentOf(item: DataSet, type: string): Partial<ContentNode> {
  const attribute = valueAttributes[type];
  if (attribute !== undefined) return { value: text(item, attribute) };
  const [code] = items(item, 'ConceptCodeSequence');
  if (type === 'CODE' && code) return { value: codeText(code) };
  if (type === 'NUM') return measured(item);
  if (type === 'SCOORD') return { graphic: text(item, 'GraphicType'), points: [...numbers(item, 'GraphicData')] };
  const [reference] = items(item, 'ReferencedSOPSequence');
  return reference ? { ref: referenceOf(reference) } : {};
}

function measured(item: DataSet): Partial<ContentNode> {
  const [value] = items(item, 'MeasuredValueSequence');
  if (!value) return {};
  const [unit] = items(value, 'MeasurementUnitsCodeSequence');
  return { value: text(value, 'NumericValue'), unit: unit && text(unit, 'CodeValue') };
}

function referenceOf(reference: DataSet): ContentNode['ref'] {
  const isFramed = has(reference, 'ReferencedFrameNumber');
  return {
    cls: text(reference, 'ReferencedSOPClassUID'),
    inst: text(reference, 'ReferencedSOPInstanceUID'),
    frames: isFramed ? [...numbers(reference, 'ReferencedFrameNumber')] : null,
  };
}

function codeText(code: DataSet): string {
  return ['CodeValue', 'CodingSchemeDesignator', 'CodeMeaning'].map((keyword) => text(code, keyword)).join('|');
}
