import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/App.tsx';
import { openingSettings, writeSettings } from '../../../renderer/app/settings/settings.ts';
import { fakeService, patientRow, studyRow } from '../fakes.ts';
import { control, mount, press, settle } from '../mount.tsx';

const patient = patientRow('k', [studyRow('1.2')]);

beforeEach(() => {
  localStorage.setItem('negatoscope.settings', writeSettings(openingSettings));
  window.location.hash = '';
  vi.stubGlobal(
    'EventSource',
    class {
      close() {}
    },
  );
  // Workers are started with a study; nothing is loaded here.
  vi.stubGlobal(
    'Worker',
    class {
      postMessage() {}
      terminate() {}
    },
  );
  fakeService(({ url }) => {
    if (url.startsWith('/api/study-list')) return { body: { patients: [patient], studyCount: 1, modalities: ['CT'] } };
    if (url === '/api/studies/1.2') return { body: { patient, study: patient.studies[0] } };
    return url === '/api/works/1.2' ? { body: null } : { status: 404, body: { problem: { kind: 'unknownSeries' } } };
  });
});
afterEach(() => void vi.unstubAllGlobals());

const pressKey = async (key: string, part: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...part });
  await act(async () => void window.dispatchEvent(event));
  await settle();
};

describe('the frame', () => {
  it('always says that it is for teaching only', async () => {
    const page = await mount(<App />);
    for (const place of ['#/etudes', '#/reglages', '#/dossier', '#/traitement']) {
      window.location.hash = place;
      await settle();
      expect(page.querySelector('footer')?.textContent).toContain('pas un dispositif médical');
    }
  });

  it('changes language at once everywhere, in the page’s own attribute too, and remembers it', async () => {
    const page = await mount(<App />);
    await settle(200);
    expect(page.textContent).toContain('À traiter');
    await press(page.querySelector<HTMLElement>('input[value="en"]')!);
    expect(page.textContent).toContain('To process');
    expect(page.textContent).toContain('not a medical device');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Studies · Négatoscope');
    expect(localStorage.getItem('negatoscope.settings')).toContain('"language": "en"');
  });

  it('shows whose pictures these are while an exam is open', async () => {
    window.location.hash = '#/etude/1.2';
    const page = await mount(<App />);
    await settle(20);
    const banner = page.querySelector('.patient-banner')?.textContent;
    for (const part of [
      'FICTIF-LEBRUN Anaïs',
      'F',
      '68\u00a0ans',
      'IPP\u00a0FICTIF-0001',
      'TDM encéphale',
      'À traiter',
    ]) {
      expect(banner).toContain(part);
    }
    expect(document.title).toBe('FICTIF-LEBRUN Anaïs · Traitement · Négatoscope');
  });

  it('comes back to the exam that was open', async () => {
    window.location.hash = '#/etude/1.2';
    const page = await mount(<App />);
    window.location.hash = '#/etudes';
    await settle();
    expect(control(page, 'Traitement').getAttribute('href')).toBe('#/etude/1.2');
  });

  it('shows the keyboard help on ?', async () => {
    await mount(<App />);
    await pressKey('?');
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Raccourcis clavier');
  });

  it('goes to a place by its command', async () => {
    await mount(<App />);
    await pressKey('k', { ctrlKey: true });
    const item = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(({ textContent }) =>
      textContent?.startsWith('Aller aux réglages'),
    )!;
    await press(item);
    expect(window.location.hash).toBe('#/reglages');
  });
});
