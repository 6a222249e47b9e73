// Which volume of the input is meant: the only one, or the one that `--series` and `--volume` name.
import { fail, type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { type Stack, sortIntoStacks } from '../../native-free-core/volume/index.ts';
import type { Problem } from './command.ts';
import type { FileImage, SeriesOfFiles } from './imagesOfFiles.ts';

/** `volume` counts from 1 in the order of the `volume` command. */
export function chooseStack(
  series: readonly SeriesOfFiles[],
  seriesInstanceUID: string | undefined,
  volume: number | undefined,
): Outcome<Stack<FileImage>, Problem> {
  const chosen =
    seriesInstanceUID === undefined ? series : series.filter((one) => one.seriesInstanceUID === seriesInstanceUID);
  const stacks = chosen.flatMap(({ images }) => sortIntoStacks(images));
  if (stacks.length === 0) return fail({ kind: 'noImages' });
  const stack = volume === undefined && stacks.length === 1 ? stacks[0] : stacks[(volume ?? 0) - 1];
  if (stack !== undefined) return succeed(stack);
  return fail(
    volume === undefined
      ? {
          kind: 'ambiguousVolume',
          count: stacks.length,
          seriesInstanceUIDs: chosen.map((one) => one.seriesInstanceUID),
        }
      : { kind: 'volumeOutOfRange', volume, count: stacks.length },
  );
}
