// Every sentence of the screen, in both languages, grouped by place. English has exactly the keys of French.
import { app } from './app.ts';
import { dossier } from './dossier.ts';
import type { Language } from './language.ts';
import { medical } from './medical.ts';
import { proof } from './proof.ts';
import { settings } from './settings.ts';
import { studies } from './studies.ts';
import { typesetAll } from './typeset.ts';
import { work } from './work.ts';

const fr = {
  app: app.fr,
  studies: studies.fr,
  dossier: dossier.fr,
  proof: proof.fr,
  settings: settings.fr,
  medical: medical.fr,
  work: work.fr,
};

export type Words = typeof fr;

const en = {
  app: app.en,
  studies: studies.en,
  dossier: dossier.en,
  proof: proof.en,
  settings: settings.en,
  medical: medical.en,
  work: work.en,
} satisfies Words;

const dictionaries: Readonly<Record<Language, Words>> = { fr: typesetAll(fr), en };

export function wordsOf(language: Language): Words {
  return dictionaries[language];
}
