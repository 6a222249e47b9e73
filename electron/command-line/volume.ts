// `volume DIR|FILE…`: how the files fall into series and volumes.
import { dot, norm, planeNormal, sliceDistanceMm, subtract } from '../../native-free-core/geometry/index.ts';
import { succeed } from '../../native-free-core/outcome.ts';
import { describeProblem, type Language } from '../../native-free-core/problems/index.ts';
import { type AnyGrid, isUneven, type Stack, sortIntoStacks } from '../../native-free-core/volume/index.ts';
import { type Command, wrongUsage } from './command.ts';
import { type FileImage, imagesOfFiles } from './imagesOfFiles.ts';

export const volume: Command = {
  usage: 'DIR|FILE…',
  purpose: {
    fr: 'Dit comment les fichiers forment des séries et des volumes.',
    en: 'Tells how the files fall into series and volumes.',
  },
  options: {},
  run: async ({ positionals }, { language }) => {
    if (positionals.length === 0) return wrongUsage('DIR|FILE');
    const found = await imagesOfFiles(positionals);
    if (!found.ok) return found;
    return succeed({
      series: found.value.series.map(({ seriesInstanceUID, images }) => ({
        seriesInstanceUID,
        volumes: sortIntoStacks(images).map((stack) => describeStack(stack, language)),
      })),
      leftOut: found.value.leftOut.map(({ path, problem }) => ({
        path,
        problem: { ...problem, message: describeProblem(problem, language) },
      })),
    });
  },
};

/** Dimensions and spacings in the order [column, row, slice]; directions of the row, of the column, and the normal. */
function describeStack(stack: Stack<FileImage>, language: Language): object {
  const first = stack.images[0];
  const grid: AnyGrid | undefined = stack.grid ?? stack.unevenGrid;
  const plane = first.plane;
  return {
    order: stack.images.map((image) => image.sopInstanceUID),
    frames: stack.images.map((image) => image.frameNumber),
    dimensions: [first.pixelModule.columns, first.pixelModule.rows, stack.images.length],
    spacingMm: grid
      ? [norm(grid.columnStep), norm(grid.rowStep), sliceSpacingMm(grid)]
      : plane
        ? [plane.spacingMm[1], plane.spacingMm[0], null]
        : null,
    originMm: grid ? (isUneven(grid) ? grid.sliceOriginsMm[0] : grid.originMm) : (plane?.originMm ?? null),
    directionCosines: plane ? [...plane.rowDirection, ...plane.columnDirection, ...planeNormal(plane)] : null,
    isRegular: stack.grid !== undefined,
    splitBy: stack.splitBy,
    problems: stack.problems.map((problem) => ({ ...problem, message: describeProblem(problem, language) })),
  };
}

/** Distance at right angles from slice to slice; their mean where they are uneven. */
function sliceSpacingMm(grid: AnyGrid): number {
  if (!isUneven(grid)) return sliceDistanceMm(grid);
  const { columnStep: rowDirection, rowStep: columnDirection, sliceOriginsMm: origins } = grid;
  const normal = planeNormal({ rowDirection, columnDirection });
  return Math.abs(dot(subtract(origins.at(-1)!, origins[0]), normal)) / (origins.length - 1);
}
