import { describe, expect, it } from 'vitest';
import { decodePdu } from '../../../native-free-core/network/association/decodePdu.ts';
import { encodePdu } from '../../../native-free-core/network/association/encodePdu.ts';
import type { AssociateRequest } from '../../../native-free-core/network/association/pdu.ts';
import { readPdus } from '../../../native-free-core/network/association/readPdus.ts';
import { transition } from '../../../native-free-core/network/association/transitions.ts';

const request: AssociateRequest = {
  kind: 'associateRequest',
  calledAeTitle: 'CALLED',
  callingAeTitle: 'CALLING',
  contexts: [{ id: 1, abstractSyntax: '1.2.840.10008.1.1', transferSyntaxes: ['1.2.840.10008.1.2'] }],
  user: {
    maximumPduLength: 16384,
    implementationClassUID: '2.25.1',
    implementationVersionName: 'TEST',
    roles: [{ sopClassUID: '1.2.840.10008.5.1.4.1.1.2', isScu: false, isScp: true }],
  },
};

async function readAll(pieces: readonly Uint8Array[], maximum = 1000) {
  async function* stream() {
    yield* pieces;
  }
  return Array.fromAsync(readPdus(stream(), maximum));
}

describe('Reading PDUs — PS3.8 9.3', () => {
  it('gives them whole however the bytes are cut', async () => {
    const bytes = Buffer.concat([encodePdu(request), encodePdu({ kind: 'releaseRequest' })]);
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await readAll(pieces)).toEqual([
      { ok: true, value: request },
      { ok: true, value: { kind: 'releaseRequest' } },
    ]);
  });

  it('refuses a length before its bytes come', async () => {
    const read = await readAll([Buffer.from([4, 0, 0xff, 0xff, 0xff, 0xff])]);
    expect(read).toMatchObject([{ ok: false, problem: { kind: 'badPdu', allowed: '1000' } }]);
  });

  it('takes any bytes without a throw (2 000 seeded mutations)', () => {
    const whole = encodePdu(request).subarray(6);
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    let refused = 0;
    for (let round = 0; round < 2000; round += 1) {
      const bytes = Buffer.from(whole.subarray(0, random(4) === 0 ? random(whole.length) : whole.length));
      for (let change = 0; change < 4 && bytes.length > 0; change += 1) bytes[random(bytes.length)] = random(256);
      if (!decodePdu(1 + random(4), bytes).ok) refused += 1;
    }
    expect(refused).toBeGreaterThan(100);
  });
});

describe('The state machine — PS3.8 table 9-10', () => {
  it('goes from idle to an association and back, as requestor and as acceptor', () => {
    const walk = (events: readonly Parameters<typeof transition>[1][], isRequestor: boolean) =>
      events.reduce((state, event) => transition(state, event, isRequestor)?.state ?? Number.NaN, 1);
    expect(walk(['associateAsked', 'connected', 'associateAccept', 'releaseAsked', 'releaseReply'], true)).toBe(1);
    expect(walk(['connectionOffered', 'associateRequest', 'acceptAnswered', 'data'], false)).toBe(6);
  });

  it('aborts on a PDU out of order', () => {
    expect(transition(6, 'associateRequest', false)).toEqual({ action: 'AA-8', state: 13 });
    expect(transition(2, 'data', false)).toEqual({ action: 'AA-1', state: 13 });
    expect(transition(7, 'releaseRequest', false)).toEqual({ action: 'AR-8', state: 10 });
  });
});
