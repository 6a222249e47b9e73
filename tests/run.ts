// `npm test`: tools, types, lint, build, then every Vitest project. The last line counts everything.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTools } from './support/installTools.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);
const count: Count = { passed: 0, failed: 0, skipped: 0 };

installTools();
if (only.length === 0) {
  step('types', 'typescript/bin/tsc', ['-p', '.']);
  step('lint', '@biomejs/biome/bin/biome', ['ci', '.']);
}
step('build', undefined, ['electron/build.ts', '--renderer-only']);
runVitest(only);

console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);

/** One check that either holds or does not. */
function step(name: string, program: string | undefined, words: readonly string[]): void {
  const path = program === undefined ? [] : [join(root, 'node_modules', program)];
  const { status } = spawnSync(process.execPath, [...path, ...words], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  count[status === 0 ? 'passed' : 'failed'] += 1;
}

function runVitest(filters: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'negatoscope-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...filters], {
    cwd: root,
    stdio: 'inherit',
  });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    count.passed += result.numPassedTests;
    count.failed += result.numFailedTests;
    count.skipped += result.numPendingTests + result.numTodoTests;
    // A file that does not even load fails no test of its own.
    if (status !== 0 && result.numFailedTests === 0) count.failed += 1;
  } catch {
    count.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
