import { describe, expect, it } from 'vitest';
import type { DossierReply } from '../../../native-free-core/contract/index.ts';
import { draftOf, updateOf } from '../../../renderer/dossier/examDraft.ts';
import { missingIdentity } from '../../../renderer/dossier/missingIdentity.ts';
import { examRecord } from './fakes.ts';

describe('what is saved of an exam', () => {
  it('holds only the fields that differ, so that an untouched one never overwrites another person’s', () => {
    const saved = examRecord({ request: 'Chute', notes: 'RAS' });
    expect(updateOf({ ...draftOf(saved), notes: 'Bougé' }, saved, 7)).toEqual({ revision: 7, notes: 'Bougé' });
    expect(updateOf(draftOf(saved), saved, 7)).toEqual({ revision: 7 });
  });
});

describe('what an identity lacks', () => {
  const identity: DossierReply = {
    patientKey: 'k',
    patientID: 'FICTIF-0001',
    issuerOfPatientID: '',
    patientName: { alphabetic: '^^', ideographic: '', phonetic: '' },
    patientBirthDate: ' ',
    patientSex: 'F',
    exams: [],
  };

  it('names each blank trait, also a name of separators only', () => {
    expect(missingIdentity(identity)).toEqual(['patientName', 'birthDate', 'issuer']);
  });
});
