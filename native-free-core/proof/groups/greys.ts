// Greys of the ramps, against the formulas of PS3.3 C.11.2 written here a second time, apart from the room `display`.
import { type Presentation, readVoiLuts } from '../../display/index.ts';
import { openGrey, ProofStopped } from '../openFile.ts';
import { pictureOf } from '../picture.ts';
import type { Bilingual, Proof, ProofHost } from '../proof.ts';

/** PS3.3 C.11.2.1.2.1, c = 40 and w = 400, from 0 to 255. */
const linear = (x: number) => (x <= 39.5 - 199.5 ? 0 : x > 39.5 + 199.5 ? 255 : ((x - 39.5) / 399 + 0.5) * 255);
/** PS3.3 C.11.2.1.3.2. */
const linearExact = (x: number) => (x <= -160 ? 0 : x > 240 ? 255 : ((x - 40) / 400 + 0.5) * 255);
/** PS3.3 C.11.2.1.3.1. */
const sigmoid = (x: number) => 255 / (1 + Math.exp((-4 * (x - 40)) / 400));
/** The table holds (x + 128)² between −128 and 127, its ends beyond (PS3.3 C.11.2.1.1). */
const squares = (x: number) => (Math.min(Math.max(x + 128, 0), 255) ** 2 / 65535) * 255;
/** c = 32768, w = 65536 over 16 bits, then MONOCHROME1. */
const sixteen = (x: number) => 255 - Math.min(Math.max(((x - 32767.5) / 65535 + 0.5) * 255, 0), 255);

const linearFormula = 'y = ((x − (c − 0.5)) / (w − 1) + 0.5) × 255';

// file · formula · its words · what it proves · section
const curves: readonly (readonly [string, (x: number) => number, string, Bilingual, string])[] = [
  ['linear', linear, linearFormula, { fr: 'fenêtre LINEAR', en: 'LINEAR window' }, 'PS3.3 C.11.2.1.2.1'],
  [
    'linear-exact',
    linearExact,
    'y = ((x − c) / w + 0.5) × 255',
    { fr: 'fenêtre LINEAR_EXACT', en: 'LINEAR_EXACT window' },
    'PS3.3 C.11.2.1.3.2',
  ],
  [
    'sigmoid',
    sigmoid,
    'y = 255 / (1 + exp(−4 × (x − c) / w))',
    { fr: 'fenêtre SIGMOID', en: 'SIGMOID window' },
    'PS3.3 C.11.2.1.3.1',
  ],
  ['lut', squares, 'y = (x + 128)² / 65535 × 255', { fr: 'LUT VOI', en: 'VOI LUT' }, 'PS3.3 C.11.2.1.1'],
  [
    'monochrome1',
    (x) => 255 - linear(x),
    `255 − y, ${linearFormula}`,
    { fr: 'MONOCHROME1, inversé une fois', en: 'MONOCHROME1, inverted once' },
    'PS3.3 C.7.6.3.1.2',
  ],
  [
    'inverse-16',
    sixteen,
    `255 − y, ${linearFormula}`,
    {
      fr: '16 bits, MONOCHROME1 et INVERSE ensemble : inversé une seule fois',
      en: '16 bits, MONOCHROME1 and INVERSE together: inverted only once',
    },
    'PS3.3 C.11.6.1.2',
  ],
];

// value · grey of the worked example for c = 40, w = 400
const workedExample = [
  [-160, 0],
  [-159, 0.639],
  [60, 140.602],
  [239, 255],
] as const;

/** A grey of 8 bits is a whole number: half a level on either side. */
const halfALevel = 0.5 + 1e-9;

export const greys: readonly Proof[] = [...workedExample.map(oneValue), ...curves.map(wholeRamp)];

function oneValue([value, grey]: readonly [number, number]): Proof {
  const said = String(value).replace('-', '−');
  return {
    id: `greys/linear/${value}`,
    group: 'greys',
    whatItProves: { fr: `Gris de ${said} UH, centre 40, largeur 400`, en: `Grey of ${said} HU, centre 40, width 400` },
    standard: 'PS3.3 C.11.2.1.2.1',
    formula: { fr: linearFormula.replaceAll('0.5', '0,5'), en: linearFormula },
    expected: grey,
    tolerance: halfALevel,
    unit: 'grey',
    async measure(host) {
      const { frame, levels, presentation } = await rendered(host, 'linear');
      const at = value + 1024;
      const centre = [at % frame.columns, Math.floor(at / frame.columns)] as const;
      return { found: levels[at], picture: pictureOf(frame, [{ kind: 'disc', centre, radius: 1.5 }], presentation) };
    },
  };
}

function wholeRamp([file, formula, words, what, standard]: (typeof curves)[number]): Proof {
  return {
    id: `greys/${file}`,
    group: 'greys',
    whatItProves: {
      fr: `Rampe de 4096 valeurs, ${what.fr} : plus grand écart`,
      en: `Ramp of 4096 values, ${what.en}: largest departure`,
    },
    standard,
    formula: { fr: words.replaceAll('0.5', '0,5'), en: words },
    expected: 0,
    tolerance: halfALevel,
    unit: 'grey',
    async measure(host) {
      const { frame, levels, presentation } = await rendered(host, file);
      let found = 0;
      for (let k = 0; k < levels.length; k++) found = Math.max(found, Math.abs(levels[k] - formula(frame.values[k])));
      return { found, picture: pictureOf(frame, [{ kind: 'whole' }], presentation) };
    },
  };
}

async function rendered(host: ProofHost, file: string) {
  const { frame, header, dataset } = await openGrey(host, `voi-ramps/${file}.dcm`);
  const [voi] = readVoiLuts(dataset, 1);
  if (voi === undefined) throw new ProofStopped({ kind: 'noVoiLut', index: 0, count: 0 });
  const presentation: Presentation = { voi, isInverted: header.isInverted };
  return { frame, presentation, levels: host.instruments.renderGrey8(frame, presentation) };
}
