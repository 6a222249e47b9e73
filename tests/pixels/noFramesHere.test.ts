// What the user is told of transfer syntaxes whose frames cannot be had from the file (PS3.6 annex A, table A-1).
import { describe, expect, it } from 'vitest';
import { isKnownTransferSyntax, transferSyntax } from '../../native-free-core/dicom/index.ts';
import { noFramesHere, readImagePixelModule, transferSyntaxCodec } from '../../native-free-core/pixels/index.ts';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import { dataSetOf } from '../support/dataSetOf.ts';

const root = '1.2.840.10008.1.2';

/** Every transfer syntax of PS3.6 table A-1, by the end of its UID. */
const all = [
  ...['', '.1', '.1.98', '.1.99', '.2', '.5', '.6.1', '.6.2', '.7.1', '.7.2', '.7.3', '.8.1'],
  ...Array.from({ length: 17 }, (_, index) => `.4.${50 + index}`),
  ...['.4.70', '.4.80', '.4.81', '.4.90', '.4.91', '.4.92', '.4.93', '.4.94', '.4.95'],
  ...['100', '101', '102', '103', '104', '105', '106'].flatMap((number) => [`.4.${number}`, `.4.${number}.1`]),
  ...['.4.107', '.4.108', '.4.110', '.4.111', '.4.112', '.4.201', '.4.202', '.4.203', '.4.204', '.4.205'],
].map((end) => root + end);

describe('transfer syntaxes — PS3.6 annex A', () => {
  it('knows each by its name, and either decodes it or says why not', () => {
    for (const uid of [...all, '1.2.840.10008.1.20']) {
      expect(isKnownTransferSyntax(uid), uid).toBe(true);
      expect(transferSyntax(uid).name, uid).not.toBe(uid);
      const reason = noFramesHere(uid);
      expect((transferSyntaxCodec(uid) === undefined) === (reason !== undefined), uid).toBe(true);
    }
  });

  it.each([
    [`${root}.4.100.1`, 'videoStream'],
    [`${root}.4.106.1`, 'videoStream'],
    [`${root}.4.108`, 'videoStream'],
    [`${root}.4.94`, 'pixelsOverNetwork'],
    [`${root}.4.205`, 'pixelsOverNetwork'],
    [`${root}.7.3`, 'liveVideoStream'],
    [`${root}.4.52`, 'retiredTransferSyntax'],
    [`${root}.6.2`, 'retiredTransferSyntax'],
  ])('tells in words, by name, why %s has no frames here: %s', (uid, kind) => {
    const reason = noFramesHere(uid);
    if (reason === undefined) return expect.unreachable(uid);
    expect(reason.kind).toBe(kind);
    for (const language of ['fr', 'en'] as const) {
      expect(describeProblem(reason, language)).toContain(transferSyntax(uid).name);
    }
  });

  it('explains an object without pixels by its transfer syntax', () => {
    const outcome = readImagePixelModule(dataSetOf([]), `${root}.4.94`);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'pixelsOverNetwork' } });
  });

  it('reads the deflated JPIP data sets as deflated, and none of them as fragments', () => {
    expect(transferSyntax(`${root}.4.95`)).toMatchObject({ isDeflated: true, isEncapsulated: false });
    expect(transferSyntax(`${root}.4.205`)).toMatchObject({ isDeflated: true, isEncapsulated: false });
    expect(transferSyntax(`${root}.7.1`)).toMatchObject({ isDeflated: false, isEncapsulated: false });
  });
});
