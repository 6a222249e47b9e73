// The growing options of `reformat`, on a real head: whatever is asked a new way must be the same bytes as the old way where
// both say the same, and what is left out must be left out exactly where geometry says.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runLine } from '../../support/commandLine.ts';
import { corpusJson, corpusPath, hasCorpus } from '../../support/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'negatoscope-reformat-'));
afterAll(() => rmSync(folder, { recursive: true }));

const out = join(folder, 'out.raw');
const values = (path = out) => new Float32Array(new Uint8Array(readFileSync(path)).buffer);

describe.skipIf(!hasCorpus)('reformat', () => {
  const head = hasCorpus ? corpusPath('ct-series-philips-head') : '';
  const reference = hasCorpus
    ? corpusJson('expected/volumes.json')
        .volumes.find((one: { series: string }) => one.series === 'ct-series-philips-head')
        .groups[0].volume.reformats.find((one: { name: string }) => one.name.startsWith('oblique'))
    : { origin: [], row: [], col: [] };
  const oblique = {
    originMm: reference.origin as number[],
    rowDirection: reference.row as number[],
    columnDirection: reference.col as number[],
    spacingMm: [reference.spacing, reference.spacing],
    columns: reference.width,
    rows: reference.height,
  };

  const cut = async (...words: string[]) => runLine(['reformat', head, ...words, '--out', out]);

  it('refuses more than one thing to cut, and none', async () => {
    expect((await cut()).status).toBe(2);
    expect((await cut('--batch', '{}', '--tilt', 'ignored')).status).toBe(2);
    expect((await cut('--curve', '{}', '--pixel-mm', 'Infinity')).status).not.toBe(0);
    expect((await cut('--plane', JSON.stringify(oblique), '--curve', '{}')).status).toBe(2);
    expect((await cut('--plane', JSON.stringify(oblique), '--slab-mode', 'most')).status).toBe(0);
    expect((await cut('--plane', JSON.stringify(oblique), '--slab-mm', '5', '--slab-mode', 'most')).status).toBe(2);
  });

  it('sums what it means: sum = mean × samples inside the volume', async () => {
    const plane = JSON.stringify(oblique);
    await cut('--plane', plane, '--slab-mm', '4', '--slab-step-mm', '1', '--slab-mode', 'sum');
    const sum = values();
    await cut('--plane', plane, '--slab-mm', '4', '--slab-step-mm', '1', '--slab-mode', 'mean');
    const mean = values();
    const middle = Math.floor(sum.length / 2 + oblique.columns / 2);
    for (let at = middle; at < middle + 50; at++) expect(Math.abs(sum[at] - 4 * mean[at])).toBeLessThan(0.01);
  });

  it('leaves out what lies outside a crop box, and changes nothing inside it', async () => {
    const plane = JSON.stringify(oblique);
    await cut('--plane', plane);
    const whole = values();
    const centre = pointOf(oblique, Math.floor(oblique.columns / 2), Math.floor(oblique.rows / 2));
    const [minimumMm, maximumMm] = [-15, 15].map((mm) => centre.map((each) => each + mm));
    const { result } = await cut('--plane', plane, '--crop', JSON.stringify({ minimumMm, maximumMm }));
    const cropped = values();
    let [inside, wrong] = [0, 0];
    for (let at = 0; at < whole.length; at++) {
      const point = pointOf(oblique, at % oblique.columns, Math.floor(at / oblique.columns));
      const away = Math.max(...point.map((each, axis) => Math.abs(each - centre[axis])));
      if (Math.abs(away - 15) < 1e-5) continue;
      inside += away < 15 ? 1 : 0;
      if (away < 15 ? cropped[at] !== whole[at] && !Number.isNaN(whole[at]) : !Number.isNaN(cropped[at])) wrong++;
    }
    expect(inside).toBeGreaterThan(100);
    expect(wrong).toBe(0);
    expect(result.sha256).not.toBe('');
  });

  it('leaves out every outline that is given, each by itself or all in one list', async () => {
    const at = (column: number, row: number) => pointOf(oblique, column, row);
    const [middle, normal] = [Math.floor(oblique.rows / 2), crossOf(oblique.rowDirection, oblique.columnDirection)];
    const outline = (column: number) => ({
      ...{
        outlineMm: [
          at(column, middle - 9),
          at(column + 12, middle - 9),
          at(column + 12, middle + 9),
          at(column, middle + 9),
        ],
      },
      ...{ direction: normal, removes: 'inside' },
    });
    const [one, other] = [outline(oblique.columns / 2 - 30), outline(oblique.columns / 2 + 10)];
    const plane = JSON.stringify(oblique);
    const together = await cut('--plane', plane, '--exclude', JSON.stringify([one, other]));
    const apart = await cut('--plane', plane, '--exclude', JSON.stringify(one), '--exclude', JSON.stringify(other));
    const last = await cut('--plane', plane, '--exclude', JSON.stringify(other));
    expect(apart.result.sha256).toBe(together.result.sha256);
    expect(last.result.sha256).not.toBe(together.result.sha256);
  });

  it('unrolls a straight path into the very plane that it lies in', async () => {
    const plane = {
      originMm: [...pointOf(oblique, Math.floor(oblique.columns / 2), Math.floor(oblique.rows / 2))],
      rowDirection: [1, 0, 0],
      columnDirection: [0, 0, -1],
      spacingMm: [0.5, 0.5],
      columns: 81,
      rows: 61,
    };
    const curve = {
      flattening: 'stretched',
      pointsMm: [0, 20, 40].map((mm) => [plane.originMm[0] + mm, plane.originMm[1], plane.originMm[2] - 15]),
      heightMm: 30,
    };
    await cut('--plane', JSON.stringify(plane));
    const flat = values();
    const { result } = await cut('--curve', JSON.stringify(curve), '--pixel-mm', '0.5');
    const unrolled = values();
    expect(result).toMatchObject({ columns: 81, rows: 61 });
    // Both roads reach the same places by other sums: a hair of a voxel apart.
    const worst = Math.max(...unrolled.map((value, at) => (Number.isNaN(value) ? 0 : Math.abs(value - flat[at]))));
    expect(worst).toBeLessThan(0.01);
  });

  it('prints a line for each plane of a list or a batch, and writes each to the folder', async () => {
    const { lines, result } = await runLine([
      ...['reformat', head, '--plane', JSON.stringify([oblique, oblique]), '--out', join(folder, 'planes')],
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[0].sha256).toBe(lines[1].sha256);
    expect(result.pictures).toBe(2);
    expect(readdirSync(join(folder, 'planes'))).toEqual(['0001.raw', '0002.raw']);
    const batch = {
      ...{ ...oblique, incrementMm: 2, count: 3, thicknessMm: 0, mode: 'max', interpolation: 'linear' },
    };
    const told = await runLine(['reformat', head, '--batch', JSON.stringify(batch)]);
    expect(told.lines).toHaveLength(4);
    expect(told.lines[0].sha256).toBe(lines[0].sha256);
  });

  it('says in words what cannot be cut, and never gives an empty picture without a word', async () => {
    const kindOf = async (...words: string[]) => (await cut(...words)).result?.problem?.kind;
    const point = [0, 0, 0];
    expect(await kindOf('--curve', JSON.stringify({ pointsMm: [point, point] }))).toBe('curveWithoutPath');
    expect(await kindOf('--curve', '{"pointsMm":[[0,0,0],[1e400,0,0]]}')).toBe('recipeUnreadable');
    expect(await kindOf('--curve', JSON.stringify({ pointsMm: [point, [10, 0, 0]] }), '--section-mm', '50')).toBe(
      'sectionBeyondPath',
    );
    expect(
      await kindOf(
        '--curve',
        JSON.stringify({ pointsMm: [point, [2000, 0, 0]], heightMm: 2000 }),
        '--pixel-mm',
        '0.01',
      ),
    ).toBe('pictureTooLarge');
    const wide = { pointsMm: [point, [10, 0, 0]], heightMm: 1, sectionMm: 2000 };
    expect(await kindOf('--curve', JSON.stringify(wide), '--section-mm', '5', '--pixel-mm', '0.01')).toBe(
      'pictureTooLarge',
    );
    expect(await kindOf('--plane', JSON.stringify(oblique), '--slab-mm', '-1')).toBe('badSlab');
    expect(await kindOf('--plane', JSON.stringify(oblique), '--slab-mm', '1e9')).toBe('badSlab');
    expect(await kindOf('--plane', JSON.stringify(oblique), '--slab-mm', '40', '--slab-step-mm', '1e-6')).toBe(
      'badSlab',
    );
    const holed = JSON.stringify({ minimumMm: [0, null, 0], maximumMm: [10, 10, 10] });
    expect(await kindOf('--plane', JSON.stringify(oblique), '--crop', holed)).toBe('recipeUnreadable');
    expect(await kindOf('--plane', JSON.stringify(oblique), '--crop', 'no')).toBe('recipeUnreadable');
    expect(await kindOf('--plane', JSON.stringify({ ...oblique, columnDirection: oblique.rowDirection }))).toBe(
      'badPlane',
    );
    const away = await cut('--plane', JSON.stringify({ ...oblique, originMm: [9000, 9000, 9000] }));
    expect(away.result).toMatchObject({ min: null, max: null });
    expect(away.said).toMatch(/hors du volume/);
  });
});

function crossOf([ax, ay, az]: readonly number[], [bx, by, bz]: readonly number[]) {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

function pointOf(
  plane: { originMm: number[]; rowDirection: number[]; columnDirection: number[]; spacingMm: number[] },
  column: number,
  row: number,
): number[] {
  const { originMm, rowDirection, columnDirection, spacingMm } = plane;
  return originMm.map(
    (mm, axis) => mm + rowDirection[axis] * column * spacingMm[1] + columnDirection[axis] * row * spacingMm[0],
  );
}
