// The one entry of every npm script. Plain JavaScript, so that it runs on Node ≥ 20.19 before anything is installed:
// it installs what is missing, finds the pinned Node, and hands over to the task.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { findDesktopBinary, whyNoDesktop } from './desktopBinary.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { findNode } from './findNode.mjs';
import { root } from './root.mjs';

/** One line per task: what to run on the pinned Node, and what must be there before. */
const tasks = {
  start,
  test: () => runScript('tests/run.ts'),
  'command-line': () => runScript('electron/command-line/main.ts'),
  'get-desktop': () => runScript('electron/launcher/getDesktop.ts'),
  portable: () => runScript('electron/portable/makePortable.ts'),
  bench: () => runScript('tests/bench/bench.ts'),
  peers: () => runScript('tests/peers/run.ts'),
  build: () => runScript('electron/build.ts'),
};

const [task, ...words] = process.argv.slice(2);
const run = tasks[task];
if (!run) {
  console.error(`Unknown task: ${task}. Known: ${Object.keys(tasks).join(', ')}`);
  process.exit(2);
}
ensureInstalled();
await run();

/** The desktop window when its binary is on the disk; otherwise the same workstation in a browser, saying why. */
async function start() {
  const wantsBrowser = words.some((word) => word === '--browser' || word === '--no-open');
  if (!wantsBrowser && findDesktopBinary()) {
    ensureBuilt(nodePath());
    return replaceWith(findDesktopBinary(), [root, ...words]);
  }
  if (!wantsBrowser) console.error(whyNoDesktop());
  ensureBuilt(nodePath(), '--renderer-only');
  return runScript(
    'electron/browser/main.ts',
    words.filter((word) => word !== '--browser'),
  );
}

function runScript(script, args = words) {
  return replaceWith(nodePath(), [join(root, script), ...args]);
}

function nodePath() {
  const found = findNode();
  if (found.ok) return found.path;
  console.error(found.message);
  process.exit(1);
}

/** Runs a program in our place: same terminal, same signals, same exit status. */
function replaceWith(program, args) {
  const path = [dirname(nodePath()), process.env.PATH].join(delimiter);
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${program}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (status, signal) => process.exit(signal ? 1 : status));
}
