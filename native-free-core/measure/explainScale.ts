// The rule of a frame's scale as a person reads it, with what the file adds to it.
import { type Language, typesetFrench } from '../problems/index.ts';
import type { FrameScale, SpacingRule } from './frameScale.ts';
import { ruleWords } from './ruleWords.ts';

/** A few words: 'mm at the detector, not corrected for magnification'. */
export function nameOfRule(rule: SpacingRule, language: Language): string {
  return typeset(ruleWords[rule][language].name, language);
}

/** Whole sentences: the rule, how the file was calibrated, pixels that are not square, and the correction on offer. */
export function explainScale(scale: FrameScale, language: Language, rule: SpacingRule = scale.rule): string {
  const { calibrationDescription, aspectRatio, corrected } = scale;
  const add = additions[language];
  const sentences = [
    ruleWords[rule][language].explanation,
    rule === scale.rule && calibrationDescription && add.description(calibrationDescription),
    rule === 'pixelsOnly' && aspectRatio && add.aspect(aspectRatio.join(':')),
    corrected && add.corrected(decimal(corrected.magnification, language), add.sources[corrected.source]),
  ];
  return typeset(sentences.filter(Boolean).join(' '), language);
}

function typeset(text: string, language: Language): string {
  return language === 'fr' ? typesetFrench(text) : text;
}

function decimal(value: number, language: Language): string {
  const text = String(Number(value.toFixed(4)));
  return language === 'fr' ? text.replace('.', ',') : text;
}

const additions = {
  fr: {
    description: (text: string) => `Selon le fichier : « ${text} ».`,
    aspect: (ratio: string) =>
      `Pixels non carrés : PixelAspectRatio (0028,0034) ${ratio}, longueurs en largeurs de pixel.`,
    corrected: (factor: string, source: string) =>
      `Proposé à part : corrigé de l’agrandissement ${factor} (${source}).`,
    sources: {
      EstimatedRadiographicMagnificationFactor: 'EstimatedRadiographicMagnificationFactor (0018,1114)',
      DistanceSourceToPatient: 'DistanceSourceToDetector (0018,1110) / DistanceSourceToPatient (0018,1111)',
    },
  },
  en: {
    description: (text: string) => `The file says: “${text}”.`,
    aspect: (ratio: string) => `Pixels are not square: PixelAspectRatio (0028,0034) ${ratio}, lengths in pixel widths.`,
    corrected: (factor: string, source: string) =>
      `Offered apart: corrected for the magnification ${factor} (${source}).`,
    sources: {
      EstimatedRadiographicMagnificationFactor: 'EstimatedRadiographicMagnificationFactor (0018,1114)',
      DistanceSourceToPatient: 'DistanceSourceToDetector (0018,1110) / DistanceSourceToPatient (0018,1111)',
    },
  },
};
