// The programs that tests hold our numbers against. Installed from Debian where that can be done without asking;
// otherwise what is missing is said, and the tests that need it skip loudly.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** program to look for → Debian package that brings it */
const tools: readonly (readonly [program: string, debianPackage: string])[] = [
  ['/usr/bin/chromium', 'chromium'],
  ['/usr/bin/dcmdump', 'dcmtk'],
  ['/usr/bin/ffmpeg', 'ffmpeg'],
  ['/usr/bin/gdcmconv', 'libgdcm-tools'],
  ['/usr/bin/dciodvfy', 'dicom3tools'],
  ['/usr/lib/python3/dist-packages/pydicom/__init__.py', 'python3-pydicom'],
  ['/usr/lib/python3/dist-packages/numpy/__init__.py', 'python3-numpy'],
  ['/usr/lib/python3/dist-packages/vtkmodules/__init__.py', 'python3-vtk9'],
  ['/usr/lib/python3/dist-packages/PIL/__init__.py', 'python3-pil'],
];

export function installTools(): void {
  const missing = tools.filter(([program]) => !existsSync(program)).map(([, debianPackage]) => debianPackage);
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.warn(`SKIPPED LOUDLY: not installed here: ${missing.join(', ')}; the tests that need them do not run.`);
    return;
  }
  console.log(`Installing ${missing.join(', ')}…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  const { status } = spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  if (status !== 0) console.warn(`SKIPPED LOUDLY: could not install ${missing.join(', ')}.`);
}
