// A DICOM person name (PN, PS3.5 6.2.1.1) as it stands on a French form: NOM Prénom.

/** 'FICTIF-DUPONT^Maïa^Léa' → 'FICTIF-DUPONT Maïa Léa'; prefix and suffix are left to the dossier. Empty stays empty. */
export function formatPersonName(alphabetic: string): string {
  const [family = '', given = '', middle = ''] = alphabetic.split('^').map((part) => part.trim());
  return [family.toLocaleUpperCase('fr'), given, middle].filter((part) => part !== '').join(' ');
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
