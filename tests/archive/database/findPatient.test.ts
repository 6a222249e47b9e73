import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../native-free-core/archive/index.ts';
import type { Wanted } from '../makeInstance.ts';
import { storeMade, temporaryArchive, value } from '../temporaryArchive.ts';

let count = 0;

/** Stores one study of a patient and gives the patient's key. */
async function patientOf(archive: Archive, wanted: Wanted): Promise<string> {
  const uid = `1.8.${++count}`;
  const { studyInstanceUID } = await storeMade(archive, {
    studyInstanceUID: uid,
    sopInstanceUID: `${uid}.1.1`,
    ...wanted,
  });
  return value(await archive.study(studyInstanceUID)).patient.patientKey;
}

describe('Whose study it is — identifier and issuer, compared on the strict traits', () => {
  it('puts together what agrees, however the name is written', async () => {
    const archive = await temporaryArchive();
    const one = await patientOf(archive, { patientName: 'LEFÈVRE^JEAN-PIERRE' });
    expect(await patientOf(archive, { patientName: 'Lefevre^Jean Pierre' })).toBe(one);
    expect(await patientOf(archive, { patientName: 'LEFEVRE^JEAN-PIERRE', sex: '' })).toBe(one);
  });

  it('keeps the same number of two issuers apart', async () => {
    const archive = await temporaryArchive();
    expect(await patientOf(archive, { issuer: 'CHU' })).not.toBe(await patientOf(archive, { issuer: 'CLINIQUE' }));
  });

  it('never merges one number with another name: both stay visible, with a warning on both pages', async () => {
    const archive = await temporaryArchive();
    const one = await patientOf(archive, { patientName: 'DUPONT^MARIE' });
    const other = await patientOf(archive, { patientName: 'DURAND^MARIE' });
    expect(other).not.toBe(one);
    for (const key of [one, other]) {
      const { identityWarnings, exams } = value(await archive.dossier(key));
      expect(exams).toHaveLength(1);
      expect(identityWarnings).toMatchObject([{ patientKey: other, otherPatientKey: one, traits: ['birthName'] }]);
    }
    expect(await patientOf(archive, { patientName: 'Durand^Marie' })).toBe(other);
  });

  it('takes twins and a day swapped with a month for a doubt', async () => {
    const archive = await temporaryArchive();
    const one = await patientOf(archive, { patientName: 'MARTIN^LOUISE', birthDate: '19800304' });
    const twin = await patientOf(archive, { patientName: 'MARTIN^LOUIS', birthDate: '19800304', sex: 'M' });
    const swapped = await patientOf(archive, { patientName: 'MARTIN^LOUISE', birthDate: '19800403' });
    expect(new Set([one, twin, swapped]).size).toBe(3);
    const warnings = value(await archive.dossier(swapped)).identityWarnings;
    expect(warnings.map(({ traits }) => traits)).toEqual([['birthDate'], ['firstName', 'birthDate', 'sex']]);
  });

  it('does not take patients without a number for one', async () => {
    const archive = await temporaryArchive();
    const nobody = { patientID: '', patientName: '', birthDate: '' };
    expect(await patientOf(archive, nobody)).not.toBe(await patientOf(archive, nobody));
    const named = { patientID: '', patientName: 'DUPONT^MARIE', birthDate: '19800101' };
    expect(await patientOf(archive, named)).toBe(await patientOf(archive, named));
  });

  it('leaves a study that holds two identities with the first, and says so', async () => {
    const archive = await temporaryArchive();
    const one = await patientOf(archive, {
      studyInstanceUID: '1.7',
      sopInstanceUID: '1.7.1',
      patientName: 'DUPONT^MARIE',
    });
    const still = await patientOf(archive, {
      studyInstanceUID: '1.7',
      sopInstanceUID: '1.7.2',
      patientName: 'DURAND^PAUL',
    });
    expect(still).toBe(one);
    expect(value(await archive.dossier(one)).identityWarnings[0].traits).toEqual(['birthName', 'firstName']);
  });
});
