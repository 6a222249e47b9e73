// A DICOM person name (PN, PS3.5 6.2.1.1) as it stands on a French form: NOM Prénom.

/** 'FICTIF-DUPONT^Maïa^Léa' → 'FICTIF-DUPONT Maïa Léa'; prefix and suffix are left to the dossier. Empty stays empty. */
export function formatPersonName(alphabetic: string): string {
  const [family = '', given = '', middle = ''] = alphabetic.split('^').map((part) => part.trim());
  return [family.toLocaleUpperCase('fr'), given, middle].filter((part) => part !== '').join(' ');
}

/** The three groups of a name (PS3.5 6.2.1.2): in letters, in ideograms, and as it is said. */
export interface PersonNameGroups {
  readonly alphabetic: string;
  readonly ideographic: string;
  readonly phonetic: string;
}

/** The name by which a person is listed: in letters where there are any, else the group that is there. */
export function mainPersonName(groups: PersonNameGroups): string {
  return writtenGroups(groups)[0] ?? '';
}

/** The other groups, to stand beside it: '山田 太郎 · やまだ たろう'. */
export function otherPersonNames(groups: PersonNameGroups): string {
  return writtenGroups(groups).slice(1).join(' · ');
}

function writtenGroups({ alphabetic, ideographic, phonetic }: PersonNameGroups): readonly string[] {
  return [alphabetic, ideographic, phonetic].map(formatPersonName).filter((name) => name !== '');
}

/** The five components of one group, in the order of the standard. */
export interface PersonNameParts {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
  readonly prefix: string;
  readonly suffix: string;
}

export function personNameParts(group: string): PersonNameParts {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = group.split('^').map((part) => part.trim());
  return { family, given, middle, prefix, suffix };
}
