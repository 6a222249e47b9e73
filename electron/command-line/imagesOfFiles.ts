// Files → images by series: every frame of every file with its header, and the file that holds it.
import { tag, textOf } from '../../native-free-core/dicom/index.ts';
import { type Outcome, succeed } from '../../native-free-core/outcome.ts';
import { type ImageHeader, listPictures, type PixelProblem } from '../../native-free-core/pixels/index.ts';
import type { Problem } from './command.ts';
import { listFiles } from './listFiles.ts';
import { readDicomFile } from './readDicomFile.ts';

export interface FileImage extends ImageHeader {
  readonly path: string;
}

export interface SeriesOfFiles {
  readonly seriesInstanceUID: string;
  readonly images: readonly FileImage[];
}

export interface FoundSeries {
  readonly series: readonly SeriesOfFiles[];
  /** Files that hold no image, or fewer than they declare, with the reason. */
  readonly leftOut: readonly { readonly path: string; readonly problem: Problem }[];
}

export async function imagesOfFiles(paths: readonly string[]): Promise<Outcome<FoundSeries, Problem>> {
  const files = await listFiles(paths);
  if (!files.ok) return files;
  const images = new Map<string, FileImage[]>();
  const leftOut: { path: string; problem: Problem }[] = [];
  for (const path of files.value) {
    const found = await imagesOfFile(path);
    if (!found.ok) {
      leftOut.push({ path, problem: found.problem });
      continue;
    }
    if (found.value.short) leftOut.push({ path, problem: { ...found.value.short } });
    const series = images.get(found.value.seriesInstanceUID) ?? [];
    for (const image of found.value.images) series.push(image);
    images.set(found.value.seriesInstanceUID, series);
  }
  return succeed({
    series: [...images].map(([seriesInstanceUID, all]) => ({ seriesInstanceUID, images: all })),
    leftOut,
  });
}

interface ImagesOfFile extends SeriesOfFiles {
  /** Why there are fewer frames than the file declares. */
  readonly short?: PixelProblem;
}

async function imagesOfFile(path: string): Promise<Outcome<ImagesOfFile, Problem>> {
  const read = await readDicomFile(path);
  if (!read.ok) return read;
  const pictures = listPictures(read.value);
  if (!pictures.ok) return pictures;
  const { headers, problem } = pictures.value;
  const images = headers.map((header): FileImage => ({ ...header, path }));
  return succeed({ seriesInstanceUID: textOf(read.value.dataset, tag.seriesInstanceUID), images, short: problem });
}
