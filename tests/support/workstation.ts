// The real workstation for journeys: its server in a process of its own on a temporary archive, and a real Chromium.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './tool.ts';

export interface Workstation {
  /** The printed address, with this launch's token. */
  readonly address: string;
  /** Ends it as Ctrl-C does; with SIGKILL, as a power cut does. Resolves with the exit status. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `negatoscope-${name}-`));
}

/** Starts a command that prints the workstation's address, by default the browser shell from the sources. */
export async function startWorkstation(
  archive: string,
  command: readonly string[] = [process.execPath, 'electron/browser/main.ts', '--no-open'],
): Promise<Workstation> {
  const [program, ...words] = command;
  const child = spawn(program, [...words, '--archive', archive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await printedAddress(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));
  const stop = (signal: NodeJS.Signals = 'SIGINT') => {
    child.kill(signal);
    return ended;
  };
  return { address, stop };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    if (/^http:\/\/127\.0\.0\.1:\d+\/\?/.test(line)) {
      child.stdout!.resume();
      return line.trim();
    }
  }
  throw new Error('the workstation ended without printing its address');
}

export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = findChromium();
  return executablePath ? chromium.launch({ executablePath }) : undefined;
}
