// The text in the corners of a frame: whose picture it is, of what, where, how thick, how shown. Nothing is guessed.

import type { PatientRow, PlannedImage, SeriesPlan, StudyRow } from '../../../native-free-core/contract/index.ts';
import type { Corners, VoiLut } from '../../../native-free-core/display/index.ts';
import { dot, type Plane, planeNormal, type Vector3 } from '../../../native-free-core/geometry/index.ts';
import { isSpatial, nameOfRule } from '../../../native-free-core/measure/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import type { Curve, CurvePane, Interpolation, PlanePane, SlabMode } from '../../../native-free-core/recipe/index.ts';
import type { SectionDiameters, VesselProblem } from '../../../native-free-core/vessel/index.ts';
import { formatDate, formatNumber, type Language, mainPersonName, type Words } from '../../words/index.ts';

export interface CornerFacts {
  readonly patient: PatientRow;
  readonly study: StudyRow;
  readonly plan: SeriesPlan;
  /** Of a stored frame. */
  readonly image?: PlannedImage;
  readonly slice?: { readonly index: number; readonly count: number };
  /** Of a plane that was cut. */
  readonly cut?: {
    readonly pane: PlanePane;
    readonly plane: Plane;
    readonly thicknessMm: number;
    readonly mode: SlabMode;
    /** Of the picture that is shown; said where it is not the usual linear one. */
    readonly interpolation?: Interpolation;
  };
  /** Of a curve unrolled, or the section across it. */
  readonly curve?: {
    readonly pane: CurvePane;
    readonly curve: Curve;
    readonly positionMm: number;
    readonly lengthMm: number;
    readonly thicknessMm: number;
    readonly mode: SlabMode;
    readonly interpolation?: Interpolation;
    /** Of the vessel in the section. */
    readonly calibre?: Outcome<SectionDiameters, VesselProblem>;
  };
  readonly lossyCompression: string;
  readonly voi: VoiLut | undefined;
  readonly isInverted: boolean;
  readonly isSubtracted?: boolean;
  /** Screen pixels per picture pixel. */
  readonly magnification: number;
  readonly splitBy: string;
  /** Of the frame, in CSS pixels: a narrow one says less. */
  readonly width: number;
}

/** Under this the lines of both sides would meet. The identity always stays. */
const narrowPixels = 500;

export function cornersOf(facts: CornerFacts, words: Words, language: Language): Corners {
  const { patient, study, plan } = facts;
  const number = (value: number, decimals = 1) => formatNumber(value, language, decimals);
  const present = (lines: readonly (string | undefined)[]) => lines.filter((line): line is string => Boolean(line));
  const isNarrow = facts.width < narrowPixels;
  const laterality = facts.image?.imageLaterality;
  return {
    topLeft: present([mainPersonName(patient.patientName), patient.patientID]),
    topRight: present([
      isNarrow ? '' : [study.studyDescription, formatDate(study.studyDate, language)].filter(Boolean).join(' · '),
      isNarrow ? '' : [plan.modality, plan.seriesDescription].filter(Boolean).join(' · '),
      facts.splitBy,
      words.work.corner.laterality[laterality ?? ''],
    ]),
    bottomLeft: present(placeLines(facts, words, language, number)),
    bottomRight: present([
      facts.lossyCompression && words.work.corner.lossy(facts.lossyCompression),
      facts.isSubtracted ? words.work.mask.subtracted : '',
      facts.isInverted ? words.work.corner.inverted : '',
      voiText(facts.voi, words, number),
      words.work.corner.zoom(number(facts.magnification * 100, 0)),
    ]),
  };
}

function placeLines(facts: CornerFacts, words: Words, language: Language, number: Number) {
  if (facts.curve) return curveLines(facts.curve, words, number);
  return facts.cut ? cutLines(facts.cut, words, number) : frameLines(facts, words, language, number);
}

type Number = (value: number, decimals?: number) => string;

function cutLines(cut: NonNullable<CornerFacts['cut']>, words: Words, number: Number) {
  const { pane, plane, thicknessMm, mode, interpolation = 'linear' } = cut;
  const normal = planeNormal(plane);
  const tilt = obliquity(pane, normal);
  const name = words.work.pane[pane];
  return [
    thicknessMm > 0 ? words.work.corner.slab(words.work.slabMode[mode], number(thicknessMm)) : undefined,
    interpolation === 'linear' ? undefined : words.work.interpolation[interpolation],
    words.work.corner.position(number(dot(plane.originMm, normal))),
    tilt < 0.05 ? name : words.work.corner.oblique(name, number(tilt)),
  ];
}

function curveLines(shown: NonNullable<CornerFacts['curve']>, words: Words, number: Number) {
  const { pane, curve, positionMm, lengthMm, thicknessMm, mode, interpolation = 'linear' } = shown;
  const texts = words.work.curve;
  return [
    shown.calibre && calibreText(shown.calibre, words, number),
    thicknessMm > 0 ? words.work.corner.slab(words.work.slabMode[mode], number(thicknessMm)) : undefined,
    interpolation === 'linear' ? undefined : words.work.interpolation[interpolation],
    pane === 'section' ? texts.at(number(positionMm), number(lengthMm)) : texts.length(number(lengthMm)),
    pane === 'section' ? words.work.pane.section : `${texts.uses[curve.use]} · ${texts.flattening[curve.flattening]}`,
  ];
}

function calibreText(calibre: Outcome<SectionDiameters, VesselProblem>, words: Words, number: Number): string {
  const texts = words.work.curve;
  if (!calibre.ok) return texts.noCalibre;
  const { smallestMm, largestMm, equivalentMm } = calibre.value;
  return texts.calibre(number(smallestMm), number(largestMm), number(equivalentMm));
}

function frameLines({ image, slice }: CornerFacts, words: Words, language: Language, number: Number) {
  const plane = image?.plane;
  const thickness = plane?.sliceThicknessMm;
  return [
    plane && words.work.corner.position(number(dot(plane.originMm, planeNormal(plane)))),
    thickness ? words.work.corner.thickness(number(thickness, decimalsOf(thickness))) : undefined,
    image && scaleNote(image, words, language),
    slice && slice.count > 1 ? words.work.corner.slice(slice.index + 1, slice.count) : undefined,
  ];
}

/** PS3.3 10.7.1: what the millimetres of this picture are, wherever they are not simply those of a plane in the patient. */
function scaleNote({ scale }: PlannedImage, words: Words, language: Language): string | undefined {
  if (scale.rule === 'patientPlane') return undefined;
  const name = capitalised(nameOfRule(scale.rule, language));
  // The bar of a picture that also has a Doppler strip is true in its 2D part alone.
  if (scale.regions?.some((region) => !isSpatial(region))) return `${name} · ${words.work.corner.partialScale}`;
  return scale.aspectRatio ? `${name} · ${words.work.corner.aspectRatio(scale.aspectRatio.join(':'))}` : name;
}

function capitalised(text: string): string {
  return text.startsWith('mm') ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function voiText(voi: VoiLut | undefined, words: Words, number: Number): string | undefined {
  if (!voi) return undefined;
  if (voi.kind === 'lut') return words.work.corner.voiLut(voi.explanation);
  const decimals = Number.isInteger(voi.center) && Number.isInteger(voi.width) ? 0 : voi.width < 10 ? 3 : 1;
  const shape = voi.function === 'LINEAR' ? '' : ` · ${words.work.window.shapes[voi.function].toLowerCase()}`;
  return `${words.work.corner.window(number(voi.center, decimals), number(voi.width, decimals))}${shape}`;
}

/** Degrees between a plane's normal and the patient's axis that its pane is named after. */
export function obliquity(pane: PlanePane, normal: Vector3): number {
  const along = Math.abs(normal[{ sagittal: 0, coronal: 1, axial: 2 }[pane]]);
  const across = Math.sqrt(Math.max(0, 1 - along * along));
  return (Math.atan2(across, along) * 180) / Math.PI;
}

/** As many as needed, two at most. */
function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => Number(value.toFixed(decimals)) === Number(value.toFixed(2))) ?? 2;
}
