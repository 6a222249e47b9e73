// The ICC Profile of a colour image (PS3.3 C.11.15), applied where the picture is shown; a slide keeps its own in the optical
// path (C.8.12.5). What other programs call RGB stays as it is in toColourFrame.
import { bytesOf, type DataSet, itemsOf, tag, textOf } from '../../dicom/index.ts';
import type { ColourFrame } from '../frame.ts';
import type { PixelProblem } from '../pixelProblem.ts';
import { readMatrixProfile } from './iccProfile.ts';
import { type ColourTransform, toSrgb } from './toSrgb.ts';

/** The same frame in the colours of the screen; itself when it has no profile, one of sRGB, or one that is not of the matrix kind. */
export function applyIccProfile(frame: ColourFrame, dataset: DataSet): ColourFrame {
  const transform = transformOf(dataset);
  if (transform === undefined) return frame;
  const rgb = frame.rgb.slice();
  transform(rgb);
  return { ...frame, rgb };
}

const transforms = new WeakMap<DataSet, { readonly transform?: ColourTransform }>();

function transformOf(dataset: DataSet): ColourTransform | undefined {
  const known = transforms.get(dataset);
  if (known !== undefined) return known.transform;
  const transform = makeTransform(dataset);
  transforms.set(dataset, { transform });
  return transform;
}

function makeTransform(dataset: DataSet): ColourTransform | undefined {
  const bytes = profileBytes(dataset);
  const profile = bytes && readMatrixProfile(bytes);
  const transform = profile && toSrgb(profile);
  return transform && changesColours(transform) ? transform : undefined;
}

/** The profile of the image, or of its first optical path; undefined where there is none, or it is said to be of sRGB. */
function profileBytes(dataset: DataSet): Uint8Array | undefined {
  const [opticalPath] = itemsOf(dataset, tag.opticalPathSequence);
  const place = bytesOf(dataset, tag.iccProfile) === undefined ? opticalPath : dataset;
  const bytes = place && bytesOf(place, tag.iccProfile);
  return bytes === undefined || bytes.length === 0 || textOf(place, tag.colorSpace) === 'SRGB' ? undefined : bytes;
}

/** That a profile is there and cannot be applied: it is damaged, or made of look-up tables. */
export function colourProfileProblem(dataset: DataSet): PixelProblem | undefined {
  const bytes = profileBytes(dataset);
  const isLeftOut = bytes !== undefined && readMatrixProfile(bytes) === undefined;
  return isLeftOut ? { kind: 'colourProfileNotApplied', profileBytes: bytes.length } : undefined;
}

/** A profile that moves no colour by more than one level is that of the screen: the samples are left alone. */
function changesColours(transform: ColourTransform): boolean {
  const steps = [0, 51, 102, 153, 204, 255];
  const lattice = Uint8Array.from(
    steps.flatMap((red) => steps.flatMap((green) => steps.flatMap((blue) => [red, green, blue]))),
  );
  const shown = lattice.slice();
  transform(shown);
  return shown.some((value, index) => Math.abs(value - lattice[index]) > 1);
}
