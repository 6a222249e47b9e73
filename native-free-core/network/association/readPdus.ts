// A stream of TCP bytes → PDUs. The length is judged before a byte of the content is kept, so that memory is bounded.
import { fail, type Outcome } from '../../outcome.ts';
import type { AssociationProblem } from './associationProblem.ts';
import { decodePdu } from './decodePdu.ts';
import type { Pdu } from './pdu.ts';

/** 128 contexts with all the transfer syntaxes that exist stay well below this. */
const maximumAssociateBytes = 512 * 1024;

/** Ends after the first problem: nothing behind it can be trusted. `maximumDataBytes` is what we announced. */
export async function* readPdus(
  stream: AsyncIterable<Uint8Array>,
  maximumDataBytes: number,
): AsyncGenerator<Outcome<Pdu, AssociationProblem>> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let needed = 6;
  for await (const piece of stream) {
    pieces.push(piece);
    held += piece.length;
    while (held >= needed) {
      const bytes = pieces.length === 1 ? asBuffer(pieces[0]) : Buffer.concat(pieces, held);
      const length = bytes.readUInt32BE(2);
      const allowed = allowedBytes(bytes[0], maximumDataBytes);
      if (length > allowed) {
        yield fail({ kind: 'badPdu', found: `type ${bytes[0]}, ${length} bytes`, allowed: `${allowed}` });
        return;
      }
      pieces = [bytes];
      needed = 6 + length;
      if (held < needed) break;
      const pdu = decodePdu(bytes[0], bytes.subarray(6, needed));
      yield pdu;
      if (!pdu.ok) return;
      pieces = [bytes.subarray(needed)];
      held -= needed;
      needed = 6;
    }
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function allowedBytes(type: number, maximumDataBytes: number): number {
  if (type === 1 || type === 2) return maximumAssociateBytes;
  return type === 4 ? maximumDataBytes : 4;
}
