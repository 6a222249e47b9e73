// A radiograph: what each ray meets, the lead letter, grain, and a Part 10 file.
import { writePart10 } from '../../native-free-core/dicom/index.ts';
import {
  add,
  type PatientPoint,
  type Plane,
  scale,
  subtract,
  type Vector3,
} from '../../native-free-core/geometry/index.ts';
import {
  instanceModules,
  patientAndStudy,
  type SeriesDescription,
  type StudyDescription,
  seriesAndEquipment,
} from '../modules/commonModules.ts';
import { type DxTechnique, dxImageForPresentation, dxModules } from '../modules/dxModules.ts';
import { greyPixelModule, type Window, windowElements } from '../modules/imageModules.ts';
import { fillNoise } from '../noise.ts';
import { type LeadLetter, layLeadLetter } from '../radiograph/leadLetter.ts';
import { type Layer, projectLayers, type View } from '../radiograph/projectLayers.ts';
import { ball } from '../radiograph/solid.ts';
import type { SampleInstance } from '../sample.ts';
import { explicitLittleEndian, fileName } from './files.ts';

export interface Radiograph {
  readonly study: StudyDescription;
  readonly series: SeriesDescription;
  readonly sopInstanceUID: string;
  readonly view: View;
  /** Asked for when the picture is made: building the chest takes a moment. */
  readonly layers: () => readonly Layer[];
  readonly letter: LeadLetter;
  /** Two small balls of lead, in a plane parallel to the detector. */
  readonly beads: readonly [PatientPoint, PatientPoint];
  readonly technique: DxTechnique;
  readonly windows: readonly Window[];
}

/** A square detector whose middle is at `centreMm`, with the tube straight in front of it. */
export function viewOnto(
  centreMm: PatientPoint,
  rowDirection: Vector3,
  towardsTube: Vector3,
  size: { readonly pixels: number; readonly spacingMm: number; readonly sourceToDetectorMm: number },
): View {
  const { pixels, spacingMm, sourceToDetectorMm } = size;
  const half = ((pixels - 1) / 2) * spacingMm;
  const columnDirection: Vector3 = [0, 0, -1];
  const originMm = subtract(centreMm, scale(add(rowDirection, columnDirection), half));
  const detector: Plane = {
    originMm,
    rowDirection,
    columnDirection,
    spacingMm: [spacingMm, spacingMm],
    columns: pixels,
    rows: pixels,
  };
  return { sourceMm: add(centreMm, scale(towardsTube, sourceToDetectorMm)), detector };
}

export function radiographInstance(radiograph: Radiograph): SampleInstance {
  const { study, series, technique, view } = radiograph;
  const { columns, rows } = view.detector;
  const samples = storedValues(radiograph);
  const bytes = writePart10({
    transferSyntaxUID: explicitLittleEndian,
    elements: {
      ...patientAndStudy(study),
      ...seriesAndEquipment(study, series),
      ...instanceModules(study, {
        sopClassUID: dxImageForPresentation,
        sopInstanceUID: radiograph.sopInstanceUID,
        number: 1,
        acquisitionTime: series.time,
      }),
      ...dxModules(technique),
      ...windowElements(radiograph.windows),
      ...greyPixelModule({ columns, rows, samples, bitsStored: 12, isInverted: technique.isInverted }),
    },
  });
  return { name: fileName(series, 0), bytes };
}

// Tenths of a millimetre of water, up to what twelve bits hold.
const perMm = 10;
const largest = 4095;
const foggedAir = 60;
const beadRadiusMm = 1.5;
const leadBeadWeight = 60;
const noise = 9;

function storedValues({ view, layers, beads, letter, technique, series }: Radiograph): Uint16Array {
  const lead = beads.map((bead) => ({ weight: leadBeadWeight, bodies: [ball(bead, beadRadiusMm)] }));
  const waterMm = projectLayers(view, [...layers(), ...lead]);
  layLeadLetter(waterMm, view.detector, letter);
  const grain = new Float32Array(waterMm.length);
  fillNoise(grain, view.detector.columns, view.detector.rows, 5000, series.number);
  const stored = new Uint16Array(waterMm.length);
  for (let k = 0; k < waterMm.length; k++) {
    const value = Math.round(foggedAir + waterMm[k] * perMm + noise * grain[k]);
    const kept = Math.max(0, Math.min(largest, value));
    stored[k] = technique.isInverted ? largest - kept : kept;
  }
  return stored;
}
