// The import law: who may import whom. What is not listed is forbidden, and there is no circle, not even of types.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const pureRooms = [
  'dicom',
  'geometry',
  'pixels',
  'volume',
  'vessel',
  'display',
  'measure',
  'proof',
  'recipe',
  'pipeline',
  'objects',
  'dossier',
];
const nodeRooms = ['archive', 'network', 'service'];
const core = (...rooms: string[]) => rooms.map((room) => `native-free-core/${room}`);
/** `outcome.ts` and the words of problems: every room may use them. */
const everyones = ['native-free-core/outcome', ...core('problems')];
const allOfCore = core(...pureRooms, ...nodeRooms, 'contract');
const screenRooms = ['renderer/controls', 'renderer/words', 'renderer/pipeline', ...core('contract', ...pureRooms)];

/** room → the rooms it may import (beside `everyones`). */
const law: Readonly<Record<string, readonly string[]>> = {
  'native-free-core/outcome': [],
  'native-free-core/problems': [],
  'native-free-core/contract': [],
  'native-free-core/dicom': [],
  'native-free-core/geometry': [],
  'native-free-core/pixels': core('dicom', 'geometry'),
  'native-free-core/volume': core('geometry', 'pixels', 'dicom'),
  'native-free-core/vessel': core('geometry', 'pixels', 'volume'),
  'native-free-core/display': core('pixels', 'dicom', 'geometry'),
  'native-free-core/measure': core('geometry', 'pixels', 'dicom'),
  'native-free-core/proof': core('dicom', 'geometry', 'pixels', 'volume', 'display', 'measure'),
  'native-free-core/recipe': core('volume', 'display', 'pixels', 'geometry'),
  'native-free-core/pipeline': core('recipe', 'volume', 'display', 'pixels', 'dicom', 'geometry'),
  'native-free-core/objects': core('dicom', 'geometry', 'pixels', 'volume', 'display', 'recipe', 'dossier'),
  'native-free-core/dossier': core('dicom', 'recipe'),
  'native-free-core/archive': core('dicom', 'dossier'),
  'native-free-core/network': core('archive', 'dossier', 'dicom'),
  'native-free-core/service': [...allOfCore, 'sample-dicom'],
  'electron/main': [...allOfCore, 'sample-dicom'],
  'electron/browser': [...allOfCore, 'sample-dicom'],
  'electron/command-line': [...allOfCore, 'sample-dicom', 'electron/browser'],
  'electron/launcher': ['electron/browser'],
  'electron/portable': ['sample-dicom'],
  'electron/build': core('pixels'),
  'electron/preload': core('contract'),
  'renderer/controls': [],
  'renderer/words': [],
  'renderer/pipeline': core('contract', ...pureRooms),
  'renderer/studies': screenRooms,
  'renderer/viewport': screenRooms,
  'renderer/work': screenRooms,
  'renderer/dossier': screenRooms,
  'renderer/proof': screenRooms,
  'renderer/app': [
    ...screenRooms,
    'renderer/proof',
    'renderer/studies',
    'renderer/viewport',
    'renderer/work',
    'renderer/dossier',
  ],
  'sample-dicom': core('dicom', 'geometry'),
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = globSync('{electron,renderer,native-free-core,sample-dicom}/**/*.{ts,tsx}').map(slashes).sort();
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => to.startsWith('.')).map(resolveImport);

describe('The import law', () => {
  it('has a row for every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in law))).toEqual([]);
  });

  it('lets a room import only what its row lists', () => {
    const broken = inside.filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return room !== target && ![...law[room], ...everyones].includes(target);
    });
    expect(broken.map(show)).toEqual([]);
  });

  it('goes through the door of another room, and never through its own', () => {
    const broken = inside.filter(({ from, to }) => {
      if (/\.(json|css|svg|wasm|woff2)$/.test(to.split('?')[0]) || /[?&](url|worker)/.test(to)) return false;
      const isDoor = /\/index\.tsx?$/.test(to) && roomOf(to) === dirname(to).split('/').slice(0, 3).join('/');
      if (roomOf(from) === roomOf(to)) return isDoor && to !== from && roomOf(to) === dirname(to);
      return !/\/index\.tsx?$/.test(to) && roomOf(to) !== 'native-free-core/outcome' && roomOf(to) !== 'electron/build';
    });
    expect(broken.map(show)).toEqual([]);
  });

  it('has no circle, not even of types', () => {
    expect(circleOf(inside)).toEqual([]);
  });
});

describe('The pure rooms of the core', () => {
  const pure = files.filter((file) => pureRooms.some((room) => file.startsWith(`native-free-core/${room}/`)));

  it('import nothing of Node, React or Electron', () => {
    const broken = imports.filter(({ from, to }) => pure.includes(from) && /^(node:|react|electron)/.test(to));
    expect(broken.map(show)).toEqual([]);
  });

  it('read no clock and no chance, and touch no document', () => {
    const words =
      /\b(Date\.now|new Date\(|Math\.random|performance\.|document\.|navigator\.|window\.(?!center|width|function)|process\.|crypto\.randomUUID)/;
    expect(pure.filter((file) => words.test(codeOf(file)))).toEqual([]);
  });

  it('keep functions whose last bits differ between engines out of the pixel road', () => {
    const road = pure.filter((file) => /core\/(pixels|volume|display|pipeline)\//.test(file));
    const words = /Math\.(exp|sin|cos|tan|log|log2|log10|atan|atan2|acos|asin|cbrt|pow)\b/;
    expect(road.filter((file) => words.test(codeOf(file)))).toEqual([]);
  });
});

describe('Every room', () => {
  const rooms = Object.keys(law).filter((room) => files.some((file) => file.startsWith(`${room}/`)));

  it('tells its purpose in a README of at most 30 lines', () => {
    const broken = rooms.filter((room) => {
      const readme = globSync(`${room}/README.md`)[0];
      return !readme || readFileSync(readme, 'utf8').trimEnd().split('\n').length > 30;
    });
    expect(broken).toEqual([]);
  });

  it('is called by a word of the domain', () => {
    const kinds = /(^|\/)(utils?|helpers?|common|shared|misc|types|services|store)(\/|\.tsx?$)/;
    expect(files.filter((file) => kinds.test(file))).toEqual([]);
  });
});

/** The room of a file: two folders deep, or one for sample-dicom; outcome.ts and build.ts are rooms of one file. */
function roomOf(file: string): string {
  if (file.startsWith('sample-dicom')) return 'sample-dicom';
  return file
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.(ts|tsx|mjs)$/, '');
}

function importsOf(file: string): Import[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const found: Import[] = [];
  visit(program, (node) => {
    const source = node.source as { value?: unknown } | null | undefined;
    if (/^(Import|Export)/.test(node.type) && typeof source?.value === 'string')
      found.push({ from: file, to: source.value });
  });
  return found;
}

function visit(node: unknown, see: (node: { type: string; source?: unknown }) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, see);
  } else if (node !== null && typeof node === 'object') {
    if ('type' in node && typeof node.type === 'string') see(node as { type: string });
    for (const value of Object.values(node)) visit(value, see);
  }
}

function resolveImport({ from, to }: Import): Import {
  return { from, to: slashes(normalize(join(dirname(from), to))) };
}

/** The first circle found, as the files along it; empty when there is none. */
function circleOf(edges: readonly Import[]): string[] {
  const next = Map.groupBy(edges, (edge) => edge.from);
  const settled = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (settled.has(file)) return [];
    for (const { to } of next.get(file) ?? []) {
      const circle = walk(to, [...path, file]);
      if (circle.length > 0) return circle;
    }
    settled.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** The code of a file without its comments and strings, so that words in prose do not count. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

function show({ from, to }: Import): string {
  return `${from} → ${to}`;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
