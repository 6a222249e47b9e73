import { describe, expect, it } from 'vitest';
import { proofs } from '../../../native-free-core/proof/index.ts';
import { engineVersion } from '../../../native-free-core/recipe/index.ts';
import { runLine } from '../../support/commandLine.ts';

describe('prove', () => {
  it('prints a line for each proof and, last, how many passed, with engine and Node', async () => {
    const { status, lines, result } = await runLine(['prove']);
    expect(lines.filter(({ passed }) => passed === false)).toEqual([]);
    expect(status).toBe(0);
    expect(lines.length).toBe(proofs.length + 1);
    expect(lines[0]).toEqual({
      id: 'numbers/unsigned/-800',
      expected: -800,
      found: -800,
      tolerance: 0.001,
      unit: 'HU',
      passed: true,
      standard: 'PS3.3 C.11.1.1.2',
    });
    expect(result).toEqual({ passed: proofs.length, failed: 0, engineVersion, node: process.version });
  });

  it('proves one group alone, and refuses a group that there is not', async () => {
    const { lines } = await runLine(['prove', '--group', 'uptake']);
    expect(lines.map(({ id }) => id)).toEqual(['uptake/activity/1', 'uptake/activity/2', 'uptake/suv', undefined]);
    expect((await runLine(['prove', '--group', 'nothing'])).status).toBe(2);
    expect((await runLine(['prove', '--help'])).said).toContain('--group');
  });
});
