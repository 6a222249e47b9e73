// Opens an address in the machine's default browser. A machine without one is no failure: the address is printed anyway.
import { spawn } from 'node:child_process';

/** Resolves to whether a browser could be asked. Never rejects. */
export function openInBrowser(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [program, ...words] = openerOf(platform);
  return new Promise((resolve) => {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('exit', (status) => resolve(status === 0));
    child.unref();
  });
}

function openerOf(platform: NodeJS.Platform): readonly string[] {
  // `start` is a word of the shell and would read `&` in the address; rundll32 takes it as it is.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return platform === 'darwin' ? ['open'] : ['xdg-open'];
}
