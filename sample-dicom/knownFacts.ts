// Short ways of stating what is known, with the words of its formula.
import { norm, type PatientPoint, subtract, type Vector3 } from '../native-free-core/geometry/index.ts';
import type { Bilingual, KnownDistance, KnownPlane, KnownValue, KnownVolume } from './truth.ts';

export interface FactsOf {
  readonly seriesInstanceUID: string;
  /** From the phantom's own axes to patient space. */
  readonly place: (point: Vector3) => PatientPoint;
  readonly direction: (direction: Vector3) => Vector3;
  readonly unit: string;
  readonly noise: number;
}

export function knownValue(
  facts: FactsOf,
  id: string,
  label: Bilingual,
  point: Vector3,
  radiusMm: number,
  value: number,
): KnownValue {
  const formula = {
    fr: 'valeur du tissu dans la table du fantôme',
    en: 'value of the tissue in the table of the phantom',
  };
  const { seriesInstanceUID, unit, noise } = facts;
  return {
    kind: 'value',
    id,
    label,
    seriesInstanceUID,
    unit,
    formula,
    atMm: facts.place(point),
    radiusMm,
    value,
    noise,
  };
}

export function knownVolume(
  facts: FactsOf,
  id: string,
  label: Bilingual,
  body: { readonly centre: Vector3; readonly radiiMm: Vector3 },
  contrast: { readonly insideValue: number; readonly outsideValue: number },
): KnownVolume {
  const [a, b, c] = body.radiiMm;
  return {
    kind: 'volume',
    id,
    label,
    seriesInstanceUID: facts.seriesInstanceUID,
    unit: 'mL',
    formula: { fr: `4/3·π·${a}·${b}·${c} mm³`, en: `4/3·π·${a}·${b}·${c} mm³` },
    centreMm: facts.place(body.centre),
    radiiMm: body.radiiMm,
    value: ((4 / 3) * Math.PI * a * b * c) / 1000,
    ...contrast,
  };
}

export function knownDistance(facts: FactsOf, id: string, label: Bilingual, from: Vector3, to: Vector3): KnownDistance {
  const value = norm(subtract(to, from));
  return {
    kind: 'distance',
    id,
    label,
    seriesInstanceUID: facts.seriesInstanceUID,
    unit: 'mm',
    formula: { fr: 'longueur du vecteur entre les deux points', en: 'length of the vector between the two points' },
    fromMm: facts.place(from),
    toMm: facts.place(to),
    value,
  };
}

export function knownPlane(
  facts: FactsOf,
  id: string,
  label: Bilingual,
  plane: { readonly centreMm: Vector3; readonly normal: Vector3; readonly thicknessMm: number },
): KnownPlane {
  return {
    kind: 'plane',
    id,
    label,
    seriesInstanceUID: facts.seriesInstanceUID,
    unit: '1',
    formula: { fr: 'normale unitaire du plan du fantôme', en: 'unit normal of the plane of the phantom' },
    centreMm: facts.place(plane.centreMm),
    normal: facts.direction(plane.normal),
    thicknessMm: plane.thicknessMm,
  };
}
