// The ICC Profile of a colour image (PS3.3 C.11.15), applied where the picture is shown; a slide keeps its own in the optical
// path (C.8.12.5). What other programs call RGB stays as it is in toColourFrame.
import { bytesOf, type DataSet, itemsOf, tag, textOf } from '../../dicom/index.ts';
import type { ColourFrame } from '../frame.ts';
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
  const [opticalPath] = itemsOf(dataset, tag.opticalPathSequence);
  const place = bytesOf(dataset, tag.iccProfile) === undefined ? opticalPath : dataset;
  const bytes = place && bytesOf(place, tag.iccProfile);
  if (bytes === undefined || textOf(place, tag.colorSpace) === 'SRGB') return undefined;
  const profile = readMatrixProfile(bytes);
  const transform = profile && toSrgb(profile);
  return transform && changesColours(transform) ? transform : undefined;
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
