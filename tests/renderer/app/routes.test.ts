import { describe, expect, it } from 'vitest';
import { type Route, readRoute, writeRoute } from '../../../renderer/app/routes.ts';

describe('the address after #', () => {
  it('gives the same place back after a reload', () => {
    const routes: readonly Route[] = [
      { place: 'studies' },
      { place: 'work', studyInstanceUID: '1.2.840.1', seriesInstanceUID: '1.2.840.1.1' },
      { place: 'work', studyInstanceUID: '1.2.840.1' },
      { place: 'work' },
      { place: 'dossier', patientKey: 'FICTIF/0001 é%?#' },
      { place: 'dossier' },
      { place: 'settings' },
      { place: 'proof' },
    ];
    for (const route of routes) expect(readRoute(writeRoute(route))).toEqual(route);
  });

  it('reads anything else as the study list', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/etude', '#/etude/']) {
      expect(readRoute(hash), hash).toEqual({ place: 'studies' });
    }
  });

  it('survives an escape that is none', () => {
    expect(readRoute('#/dossier/%E0%A4%A')).toEqual({ place: 'dossier', patientKey: undefined });
  });
});
