import { describe, expect, it } from 'vitest';
import { runLine } from '../../support/commandLine.ts';

describe('The contract of the command line', () => {
  it('gives exit status 2 and the usage on standard error for a wrong use', async () => {
    for (const argv of [[], ['frobnicate'], ['decode'], ['decode', 'a.dcm', '--no-such-option'], ['query']]) {
      const { status, said } = await runLine(argv);
      expect([argv, status]).toEqual([argv, 2]);
      expect(said).toContain('negatoscope');
    }
  });

  it('gives exit status 1 and a problem in words for an expected failure', async () => {
    const { status, result } = await runLine(['decode', 'no-such-file.dcm', '--frame', '1']);
    expect(status).toBe(1);
    expect(result.problem).toMatchObject({ kind: 'pathNotFound', path: 'no-such-file.dcm' });
    expect(result.problem.message).toMatch(/no-such-file\.dcm/);
  });

  it('speaks French by default and English when asked, before or after the command', async () => {
    const message = async (argv: string[]) => (await runLine(argv)).result.problem.message;
    const [a, b, c] = await Promise.all([
      message(['decode', 'x']),
      message(['decode', 'x', '--language', 'en']),
      message(['--language', 'en', 'decode', 'x']),
    ]);
    expect(b).toBe(c);
    expect(a).not.toBe(b);
  });

  it('tells its options with --help, on the program and on each command', async () => {
    expect(await runLine(['--help'])).toMatchObject({ status: 0, lines: [] });
    expect((await runLine(['reformat', '--help'])).said).toContain('--slab-mm');
  });
});

describe('batch', () => {
  it('runs each line as if alone, keeps the order, and goes on after a failure', async () => {
    const { status, lines } = await runLine(
      ['batch'],
      ['["decode","missing.dcm","--frame","1"]', 'not json', '["frobnicate"]', '["decode","other.dcm"]'],
    );
    expect(status).toBe(0);
    expect(lines.map(({ problem }) => problem?.path ?? problem?.kind)).toEqual([
      'missing.dcm',
      'wrongUsage',
      'wrongUsage',
      'other.dcm',
    ]);
  });
});
