import { describe, expect, it } from 'vitest';
import { proofs } from '../../../native-free-core/proof/index.ts';
import { engineVersion } from '../../../native-free-core/recipe/index.ts';
import { formatValue } from '../../../renderer/proof/formatValue.ts';
import { proofCsv, proofJson } from '../../../renderer/proof/proofFile.ts';

const facts = {
  results: new Map(proofs.map(({ id, expected }) => [id, { id, found: expected, passed: true }])),
  startedAt: '2026-03-16T10:15:00.000Z',
  userAgent: 'a browser',
  language: 'en',
} as const;

describe('The table as a file', () => {
  it('is CSV with a row for each proof, commas and quotes kept in their cells', () => {
    const lines = proofCsv(facts).trimEnd().split('\r\n');
    expect(lines.length).toBe(proofs.length + 1);
    expect(lines[0]).toBe('\ufeffid,group,what,standard,expected,found,tolerance,unit,passed,formula');
    expect(lines[1]).toContain('"Cylinder of −800 HU, mean of a disc (unsigned, 12 bits)",PS3.3 C.11.1.1.2,-800,-800');
  });

  it('is JSON with the machine, the engine and the date', () => {
    const read = JSON.parse(proofJson(facts));
    expect(read).toMatchObject({ engineVersion, userAgent: 'a browser', startedAt: facts.startedAt });
    expect(read.proofs[0]).toMatchObject({ id: 'numbers/unsigned/-800', expected: -800, found: -800, passed: true });
  });
});

describe('Numbers of the table', () => {
  it('have the decimals that say something', () => {
    const shown = [15800, -18.33333, 6.71983, 0.0180144, 0.5, 0.0001, 2e-6, 0].map((value) => formatValue(value, 'en'));
    expect(shown).toEqual(['15,800', '−18.333', '6.7198', '0.018', '0.5', '0.0001', '≈ 0', '0']);
  });
});
