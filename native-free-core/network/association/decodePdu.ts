// Bytes of one whole PDU → a record (PS3.8 9.3). Total: whatever does not fit is a `badPdu` with what was found.
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { AssociationProblem } from './associationProblem.ts';
import type { AnsweredContext, DataValue, Pdu, ProposedContext, RoleSelection, UserInformation } from './pdu.ts';

type Decoded<Value> = Outcome<Value, AssociationProblem>;

export function decodePdu(type: number, body: Buffer): Decoded<Pdu> {
  if (type === 1 || type === 2) return associate(type, body);
  if (type === 4) return data(body);
  if (type < 1 || type > 7) return bad(`type ${type}`, '1–7');
  if (body.length !== 4) return bad(`${body.length} bytes in PDU ${type}`, '4');
  if (type === 3) return succeed({ kind: 'associateReject', result: body[1], source: body[2], reason: body[3] });
  if (type === 5) return succeed({ kind: 'releaseRequest' });
  if (type === 6) return succeed({ kind: 'releaseReply' });
  return succeed({ kind: 'abort', source: body[2], reason: body[3] });
}

function bad(found: string, allowed: string): Decoded<never> {
  return fail({ kind: 'badPdu', found, allowed });
}

function data(body: Buffer): Decoded<Pdu> {
  const values: DataValue[] = [];
  for (let at = 0; at < body.length; ) {
    const length = at + 6 <= body.length ? body.readUInt32BE(at) : 0;
    if (length < 2 || at + 4 + length > body.length) return bad(`a data value of ${length} bytes`, '2 and more');
    const control = body[at + 5];
    const bytes = body.subarray(at + 6, at + 4 + length);
    values.push({ contextId: body[at + 4], isCommand: (control & 1) === 1, isLast: (control & 2) === 2, bytes });
    at += 4 + length;
  }
  return succeed({ kind: 'data', values });
}

interface Item {
  readonly type: number;
  readonly content: Buffer;
}

/** PS3.8 9.3.1: items follow each other to the end of what holds them. */
function itemsOf(bytes: Buffer): readonly Item[] | undefined {
  const items: Item[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    items.push({ type: bytes[at], content: bytes.subarray(at + 4, end) });
    at = end;
  }
  return items;
}

function associate(type: 1 | 2, body: Buffer): Decoded<Pdu> {
  if (body.length < 68) return bad(`${body.length} bytes in an A-ASSOCIATE`, '68 and more');
  const items = itemsOf(body.subarray(68));
  if (items === undefined) return bad('an item longer than its PDU', 'whole items');
  const user = userInformation(items.find((item) => item.type === 0x50)?.content ?? Buffer.alloc(0));
  if (user === undefined) return bad('broken user information', 'PS3.8 9.3.2.3');
  const titles = { calledAeTitle: title(body, 4), callingAeTitle: title(body, 20), user };
  if (type === 1) {
    const contexts = items.filter((item) => item.type === 0x20).map(proposed);
    if (contexts.some((context) => context === undefined)) return bad('a broken context', 'PS3.8 9.3.2.2');
    return succeed({ kind: 'associateRequest', ...titles, contexts: contexts as ProposedContext[] });
  }
  const contexts = items.filter((item) => item.type === 0x21).map(answered);
  if (contexts.some((context) => context === undefined)) return bad('a broken context', 'PS3.8 9.3.3.2');
  return succeed({ kind: 'associateAccept', ...titles, contexts: contexts as AnsweredContext[] });
}

function title(body: Buffer, at: number): string {
  return body.toString('latin1', at, at + 16).trim();
}

function uid(content: Buffer): string {
  return content.toString('latin1').replace(/[\0 ]+$/, '');
}

function proposed({ content }: Item): ProposedContext | undefined {
  const items = content.length < 4 ? undefined : itemsOf(content.subarray(4));
  const abstract = items?.find((item) => item.type === 0x30);
  // PS3.8 table 9-13: odd, 1 to 255.
  if (items === undefined || abstract === undefined || content[0] % 2 === 0) return undefined;
  const transferSyntaxes = items.filter((item) => item.type === 0x40).map((item) => uid(item.content));
  return { id: content[0], abstractSyntax: uid(abstract.content), transferSyntaxes };
}

function answered({ content }: Item): AnsweredContext | undefined {
  const items = content.length < 4 ? undefined : itemsOf(content.subarray(4));
  // The transfer syntax of a refused context is not significant (PS3.8 9.3.3.2), and sometimes broken.
  if (content.length < 4 || (items === undefined && content[2] === 0)) return undefined;
  const syntax = items?.find((item) => item.type === 0x40);
  return { id: content[0], result: content[2], transferSyntax: syntax === undefined ? '' : uid(syntax.content) };
}

function userInformation(content: Buffer): UserInformation | undefined {
  const items = itemsOf(content);
  if (items === undefined) return undefined;
  const of = (type: number) => items.find((item) => item.type === type)?.content;
  const maximum = of(0x51);
  return {
    maximumPduLength: maximum?.length === 4 ? maximum.readUInt32BE(0) : 0,
    implementationClassUID: uid(of(0x52) ?? Buffer.alloc(0)),
    implementationVersionName: uid(of(0x55) ?? Buffer.alloc(0)),
    roles: items.filter((item) => item.type === 0x54).flatMap((item) => role(item.content) ?? []),
  };
}

function role(content: Buffer): RoleSelection | undefined {
  if (content.length < 4) return undefined;
  const end = 2 + content.readUInt16BE(0);
  if (end + 2 > content.length) return undefined;
  return {
    sopClassUID: uid(content.subarray(2, end)),
    isScu: content[end] === 1,
    isScp: content[end + 1] === 1,
  };
}
