// The identity as a form on paper has it: every trait has its place, and an empty one says so.
import type { ReactNode } from 'react';
import type { DossierReply } from '../../native-free-core/contract/index.ts';
import { Notice } from '../controls/index.ts';
import {
  formatAge,
  formatDate,
  formatPersonName,
  type Language,
  mainPersonName,
  personNameParts,
  type Words,
} from '../words/index.ts';
import { missingIdentity } from './missingIdentity.ts';

export interface IdentityBlockProps {
  readonly words: Words;
  readonly language: Language;
  readonly dossier: DossierReply;
  /** DICOM DA, for the age. */
  readonly today: string;
}

export function IdentityBlock({ words, language, dossier, today }: IdentityBlockProps) {
  const texts = words.dossier;
  const { alphabetic, ideographic, phonetic } = dossier.patientName;
  const { family, given, middle, prefix, suffix } = personNameParts(alphabetic);
  const missing = missingIdentity(dossier);
  const sex = words.medical.sex[dossier.patientSex] ?? dossier.patientSex;
  return (
    <section className="identity" aria-labelledby="identity-title">
      <h1 id="identity-title">{mainPersonName(dossier.patientName) || words.app.unnamed}</h1>
      <dl className="traits">
        <Trait name={texts.family} value={family} unknown={texts.unknown} />
        <Trait name={texts.given} value={given} unknown={texts.unknown} />
        <Trait name={texts.birthDate} value={formatDate(dossier.patientBirthDate, language)} unknown={texts.unknown} />
        <Trait name={texts.age} value={formatAge(dossier.patientBirthDate, today, language)} unknown={texts.unknown} />
        <Trait name={texts.sex} value={sex} unknown={texts.unknown} />
        <Trait name={texts.patientId} value={dossier.patientID} unknown={texts.unknown} />
        <Trait name={texts.issuer} value={dossier.issuerOfPatientID} unknown={texts.unknown} />
        <Trait name={texts.middle} value={middle} />
        <Trait name={texts.prefix} value={prefix} />
        <Trait name={texts.suffix} value={suffix} />
        <Trait name={texts.ideographic} value={formatPersonName(ideographic)} />
        <Trait name={texts.phonetic} value={formatPersonName(phonetic)} />
      </dl>
      {missing.length > 0 && (
        <Notice tone="warning">
          <strong>{texts.missing.title}</strong> {missing.map((part) => texts.missing[part]).join(', ')}.
        </Notice>
      )}
    </section>
  );
}

interface TraitProps {
  readonly name: string;
  readonly value: string;
  /** What stands for an empty value; without it an empty trait is left out. */
  readonly unknown?: string;
}

function Trait({ name, value, unknown }: TraitProps): ReactNode {
  if (value === '' && unknown === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === '' ? <em>{unknown}</em> : value}</dd>
    </div>
  );
}
