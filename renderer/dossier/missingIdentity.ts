// Which parts of an identity the files do not give. Said in words on the page, never by colour alone.
import type { DossierReply } from '../../native-free-core/contract/index.ts';

export type IdentityPart = 'patientName' | 'birthDate' | 'sex' | 'patientId' | 'issuer';

export function missingIdentity(dossier: DossierReply): readonly IdentityPart[] {
  const parts: readonly [IdentityPart, string][] = [
    ['patientName', dossier.patientName.alphabetic.replaceAll('^', '')],
    ['birthDate', dossier.patientBirthDate],
    ['sex', dossier.patientSex],
    ['patientId', dossier.patientID],
    ['issuer', dossier.issuerOfPatientID],
  ];
  return parts.filter(([, value]) => value.trim() === '').map(([part]) => part);
}
