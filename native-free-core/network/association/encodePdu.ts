// A PDU as bytes (PS3.8 9.3). Data values are framed apart (`sendData`), so that their bytes are not copied.
import type { AnsweredContext, Pdu, ProposedContext, UserInformation } from './pdu.ts';
import { applicationContext } from './pdu.ts';

export function encodePdu(pdu: Exclude<Pdu, { kind: 'data' }>): Buffer {
  switch (pdu.kind) {
    case 'associateRequest':
      return associate(1, pdu, pdu.contexts.map(proposed));
    case 'associateAccept':
      return associate(2, pdu, pdu.contexts.map(answered));
    case 'associateReject':
      return unit(3, Buffer.from([0, pdu.result, pdu.source, pdu.reason]));
    case 'releaseRequest':
      return unit(5, Buffer.alloc(4));
    case 'releaseReply':
      return unit(6, Buffer.alloc(4));
    case 'abort':
      return unit(7, Buffer.from([0, 0, pdu.source, pdu.reason]));
  }
}

/** The twelve bytes before the only data value of a P-DATA-TF (PS3.8 9.3.5). */
export function dataHeader(contextId: number, isCommand: boolean, isLast: boolean, lengthBytes: number): Buffer {
  const header = Buffer.alloc(12);
  header[0] = 4;
  header.writeUInt32BE(lengthBytes + 6, 2);
  header.writeUInt32BE(lengthBytes + 2, 6);
  header[10] = contextId;
  header[11] = (isCommand ? 1 : 0) | (isLast ? 2 : 0);
  return header;
}

interface Titles {
  readonly calledAeTitle: string;
  readonly callingAeTitle: string;
  readonly user: UserInformation;
}

function associate(type: number, { calledAeTitle, callingAeTitle, user }: Titles, contexts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(68);
  head[1] = 1;
  head.write(calledAeTitle.slice(0, 16).padEnd(16), 4, 'latin1');
  head.write(callingAeTitle.slice(0, 16).padEnd(16), 20, 'latin1');
  return unit(type, Buffer.concat([head, item(0x10, Buffer.from(applicationContext)), ...contexts, userItem(user)]));
}

function proposed({ id, abstractSyntax, transferSyntaxes }: ProposedContext): Buffer {
  const syntaxes = transferSyntaxes.map((uid) => item(0x40, Buffer.from(uid)));
  return item(0x20, Buffer.concat([Buffer.from([id, 0, 0, 0]), item(0x30, Buffer.from(abstractSyntax)), ...syntaxes]));
}

function answered({ id, result, transferSyntax }: AnsweredContext): Buffer {
  return item(0x21, Buffer.concat([Buffer.from([id, 0, result, 0]), item(0x40, Buffer.from(transferSyntax))]));
}

function userItem(user: UserInformation): Buffer {
  const maximum = Buffer.alloc(4);
  maximum.writeUInt32BE(user.maximumPduLength);
  const roles = user.roles.map(({ sopClassUID, isScu, isScp }) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(sopClassUID.length);
    return item(0x54, Buffer.concat([length, Buffer.from(sopClassUID), Buffer.from([Number(isScu), Number(isScp)])]));
  });
  // No asynchronous operations window: without the item it is one operation at a time (PS3.7 D.3.3.3).
  return item(
    0x50,
    Buffer.concat([
      item(0x51, maximum),
      item(0x52, Buffer.from(user.implementationClassUID)),
      ...roles,
      item(0x55, Buffer.from(user.implementationVersionName)),
    ]),
  );
}

function unit(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(6);
  head[0] = type;
  head.writeUInt32BE(content.length, 2);
  return Buffer.concat([head, content]);
}

function item(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head[0] = type;
  head.writeUInt16BE(content.length, 2);
  return Buffer.concat([head, content]);
}
