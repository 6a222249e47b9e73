// The files that a person double-clicks, and the page that says so. The archive lies in the folder itself: what was done
// on a USB key leaves with it.

interface StartFile {
  readonly name: string;
  readonly text: string;
  readonly isExecutable?: boolean;
}

export function startFiles(platforms: readonly string[]): StartFile[] {
  const starts = platforms.map((platform) =>
    platform.startsWith('win') ? windowsStart(platform) : unixStart(platform),
  );
  return [...starts, { name: 'LISEZMOI.txt', text: readMe(starts.map(({ name }) => name)) }];
}

function windowsStart(platform: string): StartFile {
  const lines = [
    '@echo off',
    'rem Negatoscope: usage pedagogique, pas un dispositif medical.',
    'set "here=%~dp0"',
    `"%here%node\\${platform}\\node.exe" "%here%dist\\node\\browser.js" --samples "%here%samples" --archive "%here%archive" %*`,
    'if errorlevel 1 pause',
  ];
  return { name: 'negatoscope.cmd', text: `${lines.join('\r\n')}\r\n` };
}

function unixStart(platform: string): StartFile {
  const lines = [
    '#!/bin/sh',
    '# Négatoscope : usage pédagogique, pas un dispositif médical.',
    `here=$(cd "\${0%/*}" && pwd)`,
    `exec "$here/node/${platform}/node" "$here/dist/node/browser.js" --samples "$here/samples" --archive "$here/archive" "$@"`,
  ];
  return { name: 'negatoscope.sh', text: `${lines.join('\n')}\n`, isExecutable: true };
}

function readMe(starts: readonly string[]): string {
  const names = starts.join(' / ');
  return [
    'NÉGATOSCOPE',
    'Usage pédagogique, pas un dispositif médical. / For teaching only, not a medical device.',
    '',
    `Double-cliquez sur ${names} : le poste s'ouvre dans le navigateur, sans installation ni réseau.`,
    'Les études archivées restent dans le dossier « archive », ici même (--archive DIR pour un autre).',
    'Fermez la fenêtre noire, ou Ctrl-C, pour arrêter.',
    '',
    `Double-click ${names}: the workstation opens in the browser, without installation or network.`,
    'Archived studies stay in the folder "archive", right here (--archive DIR for another).',
    'Close the black window, or press Ctrl-C, to stop.',
    '',
  ].join('\r\n');
}
