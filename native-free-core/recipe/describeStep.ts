// A step in a few words, for the list «Étapes», for provenance and for the teacher.
import { assertNever } from '../outcome.ts';
import { pictureCount, type SeriesBatch } from './batch.ts';
import type { Curve } from './curve.ts';
import { anglesOfAxes, orderOfTurns } from './placing/planeAngles.ts';
import { planeProtocol } from './protocols/planeProtocols.ts';
import type { CropBox, Step } from './step.ts';
import { type Language, stepWords } from './stepWords.ts';

/** One line, without a full stop. French has the decimal comma. */
export function describeStep(step: Step, language: Language): string {
  const words = stepWords[language];
  const number = (value: number, digits = 2) => formatNumber(value, digits, language);
  switch (step.kind) {
    case 'layout':
      return words.layout[step.layout];
    case 'window': {
      const shape = step.function === 'LINEAR' ? '' : ` (${step.function})`;
      const auto = step.preset === 'auto' ? ` ${words.automatic}` : '';
      return `${words.window}${auto} ${number(step.center)}/${number(step.width)}${shape}`;
    }
    case 'voiLut':
      return `${words.voiLut} ${step.index + 1}`;
    case 'invert':
      return step.inverted ? words.inverted : words.notInverted;
    case 'mask':
      return describeMask(step, language);
    case 'palette':
      return `${words.palette} ${words.palettes[step.palette]}`;
    case 'orient':
      return describeOrientation(step, language);
    case 'displayedArea':
      return `${words.zoom} ${number(step.zoom * 100, 0)}${words.percent}`;
    case 'crosshair':
      return `${words.crosshair} ${step.centreMm.map((mm) => number(mm, 1)).join(words.listSeparator)} mm`;
    case 'turnPlanes':
      return `${words.oblique} ${number(step.angleDeg, 1)}° ${words.about[step.about]}`;
    case 'placePlanes':
      return describePlacing(step, language);
    case 'cropBox':
      return step.box ? `${words.crop} ${describeBox(step.box, language)}` : words.wholeVolume;
    case 'exclude':
      return step.exclusion ? words.excluded[step.exclusion.removes] : words.exclusionsUndone;
    case 'tilt':
      return words.tilt[step.isCorrected ? 'corrected' : 'ignored'];
    case 'curve':
      return step.curve ? describeCurve(step.curve, language) : words.noCurve;
    case 'section':
      return `${words.section} ${number(step.positionMm, 1)} mm`;
    case 'slab':
      return step.thicknessMm === 0
        ? words.thin
        : capitalised(`${words.slab[step.mode]} ${number(step.thicknessMm, 1)} mm`);
    case 'interpolation':
      return words.interpolation[step.interpolation];
    case 'deriveSeries':
      return describeDerivation(step, language);
    case 'reset':
      return words.reset;
    default:
      return assertNever(step);
  }
}

function describeOrientation(step: Extract<Step, { kind: 'orient' }>, language: Language): string {
  const words = stepWords[language];
  const parts = [
    ...(step.flippedHorizontally ? [words.flipped] : []),
    ...(step.rotationDeg === 0 ? [] : [`${words.rotated} ${step.rotationDeg}°`]),
  ];
  return parts.length === 0 ? words.asAcquired : capitalised(parts.join(', '));
}

function describeMask({ mode, frameNumber, shift }: Extract<Step, { kind: 'mask' }>, language: Language): string {
  const words = stepWords[language];
  if (mode !== 'frame') return words.mask[mode];
  const moved = shift && (shift[0] !== 0 || shift[1] !== 0);
  const by = moved ? ` (${shift.map((pixels) => formatNumber(pixels, 2, language)).join(words.listSeparator)})` : '';
  return `${words.mask.frame} ${frameNumber ?? 1}${by}`;
}

/** A protocol by its name, typed angles by their numbers; those that the plane does not have are left out. */
function describePlacing(step: Extract<Step, { kind: 'placePlanes' }>, language: Language): string {
  const words = stepWords[language];
  if (step.by === 'protocol') {
    const name = step.protocol && (planeProtocol(step.protocol)?.name[language] ?? step.protocol);
    return name ? words.protocolNamed(name) : words.placed.protocol;
  }
  if (step.by !== 'angles') return words.placed[step.by];
  const angles = anglesOfAxes(step.axes, step.pane);
  const said = orderOfTurns[step.pane]
    .filter((turn) => Math.abs(angles[turn]) >= smallestAngleDeg)
    .map((turn) => `${words.angles[turn]} ${formatNumber(angles[turn], 1, language)}°`);
  return said.length === 0 ? words.patientAxes : capitalised(said.join(', '));
}

/** An angle that would be written as 0. */
const smallestAngleDeg = 0.05;

/** Its lengths along its own three directions. */
function describeBox({ halfLengthsMm }: CropBox, language: Language): string {
  return `${halfLengthsMm.map((half) => formatNumber(2 * half, 0, language)).join(' × ')} mm`;
}

function describeCurve({ use, flattening, pointsMm }: Curve, language: Language): string {
  const words = stepWords[language];
  return `${words.curve[use]}, ${words.flattening[flattening]}, ${pointsMm.length} ${words.points}`;
}

function describeDerivation(step: Extract<Step, { kind: 'deriveSeries' }>, language: Language): string {
  const words = stepWords[language];
  const { thicknessMm, mode } = step.batch;
  const thickness = `${formatNumber(thicknessMm, 1, language)} mm`;
  const kind = thicknessMm === 0 ? words.thin.toLowerCase() : `${words.slab[mode]} ${thickness}`;
  return `${words.derive} ${words.quote(step.seriesDescription)}: ${describeBatch(step.batch, kind, language)}`;
}

function describeBatch(batch: SeriesBatch, kind: string, language: Language): string {
  const words = stepWords[language];
  const number = (value: number) => formatNumber(value, 2, language);
  const planes = `${pictureCount(batch)} ${words.planes}`;
  switch (batch.kind) {
    case 'curve':
      return `${words.curvedPicture}, ${kind}`;
    case 'rotation':
      return `${planes} ${words.rotation}, ${kind}, ${words.everyDegrees} ${number(batch.step)}°`;
    case 'sections':
      return `${batch.planes.length} ${words.sections}, ${kind}, ${words.every} ${number(batch.step)} mm`;
    default:
      return `${planes}, ${kind}, ${words.every} ${number(batch.incrementMm)} mm`;
  }
}

/** At most `digits` decimals, no trailing zeros, a true minus sign. */
function formatNumber(value: number, digits: number, language: Language): string {
  const rounded = Number(value.toFixed(digits));
  const written = String(Math.abs(rounded));
  return `${rounded < 0 ? '−' : ''}${language === 'fr' ? written.replace('.', ',') : written}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
