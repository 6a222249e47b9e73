// A new series read again from the archive and laid beside what was computed: only then is it said to be kept.
import { readPart10 } from '../../../native-free-core/dicom/index.ts';
import { norm, type Plane, subtract, type Vector3 } from '../../../native-free-core/geometry/index.ts';
import { fail, type Outcome, succeed } from '../../../native-free-core/outcome.ts';
import { readMultipart } from '../../../native-free-core/pipeline/index.ts';
import {
  decodeFrame,
  type GreyFrame,
  readImageHeader,
  toModalityValues,
} from '../../../native-free-core/pixels/index.ts';
import { planesOfBatch } from '../../../native-free-core/recipe/index.ts';
import { inflateRaw } from '../workers/inflateRaw.ts';
import { openDecoders } from '../workers/openDecoders.ts';
import { openStream } from '../workers/openStream.ts';
import type { DeriveArgument, DeriveProblem } from './deriveArgument.ts';

/** Directions and positions are written as decimal strings of 16 characters (PS3.5 6.2, DS). */
const positionToleranceMm = 1e-3;
const directionTolerance = 1e-6;

/** The largest difference of a value; a problem at the first instance that is not as computed, or not there. */
export async function checkStored(
  argument: DeriveArgument,
  frames: readonly GreyFrame[],
  signal: AbortSignal,
): Promise<Outcome<number, DeriveProblem>> {
  const { studyInstanceUID, uids, batch } = argument;
  const path = `/dicom-web/studies/${studyInstanceUID}/series/${uids.seriesInstanceUID}`;
  const stream = await openStream(path, signal);
  if (!stream.ok) return fail(differs(0, stream.problem.kind, 'multipart/related'));
  const planes = planesOfBatch(batch);
  const missing = new Set(uids.sopInstanceUIDs);
  let largest = 0;
  for await (const part of readMultipart(stream.value.chunks, stream.value.boundary)) {
    if (!part.ok) return fail(differs(0, part.problem.kind, 'multipart/related'));
    const found = await readBack(part.value.body);
    if (!found.ok) return found;
    const index = uids.sopInstanceUIDs.indexOf(found.value.sopInstanceUID);
    if (index < 0 || !missing.delete(found.value.sopInstanceUID)) {
      return fail(differs(index + 1, found.value.sopInstanceUID, uids.seriesInstanceUID));
    }
    const misplaced = planes[index] && planeDiffers(found.value.plane, planes[index]);
    if (misplaced) return fail(differs(index + 1, misplaced, JSON.stringify(planes[index])));
    const difference = largestDifference(found.value.frame, frames[index]);
    // Half a stored step, and a little for the arithmetic.
    const allowed = found.value.slope * 0.5 * (1 + 1e-6) + 1e-9;
    if (difference > allowed) return fail(differs(index + 1, String(difference), String(allowed)));
    largest = Math.max(largest, difference);
  }
  return missing.size === 0
    ? succeed(largest)
    : fail(differs(0, `${frames.length - missing.size}`, `${frames.length}`));
}

interface ReadBack {
  readonly sopInstanceUID: string;
  readonly plane: Plane | undefined;
  readonly frame: GreyFrame;
  readonly slope: number;
}

async function readBack(bytes: Uint8Array): Promise<Outcome<ReadBack, DeriveProblem>> {
  const file = readPart10(bytes, { inflateRaw });
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!header.ok) return fail(differs(0, header.problem.kind, 'DICOM'));
  const stored = await decodeFrame(file, header.value.pixelModule, 1, openDecoders());
  if (!stored.ok) return fail(differs(0, stored.problem.kind, 'DICOM'));
  const { sopInstanceUID, plane, modalityLut } = header.value;
  const frame = toModalityValues(stored.value, header.value, 'float32');
  return succeed({ sopInstanceUID, plane, frame, slope: modalityLut.kind === 'rescale' ? modalityLut.slope : 1 });
}

function planeDiffers(found: Plane | undefined, computed: Plane): string | undefined {
  if (!found) return 'no plane';
  const apart = (a: Vector3, b: Vector3) => norm(subtract(a, b));
  const isSame =
    apart(found.originMm, computed.originMm) <= positionToleranceMm &&
    apart(found.rowDirection, computed.rowDirection) <= directionTolerance &&
    apart(found.columnDirection, computed.columnDirection) <= directionTolerance &&
    found.spacingMm.every((spacing, axis) => Math.abs(spacing - computed.spacingMm[axis]) <= positionToleranceMm) &&
    found.columns === computed.columns &&
    found.rows === computed.rows;
  return isSame ? undefined : JSON.stringify(found);
}

/** Over the pixels inside the volume: outside there is nothing but padding. */
function largestDifference(found: GreyFrame, computed: GreyFrame): number {
  let largest = 0;
  for (let index = 0; index < computed.values.length; index += 1) {
    const difference = Math.abs(found.values[index] - computed.values[index]);
    if (difference > largest) largest = difference;
  }
  return largest;
}

function differs(instance: number, found: string, allowed: string): DeriveProblem {
  return { kind: 'seriesReadBackDiffers', instance, found, allowed };
}
