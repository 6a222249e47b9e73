import { describe, expect, it } from 'vitest';
import { ArchiveUpkeep } from '../../../../renderer/app/settings/ArchiveUpkeep.tsx';
import { wordsOf } from '../../../../renderer/words/index.ts';
import { fakeService } from '../../fakes.ts';
import { control, mount, press, settle, type } from '../../mount.tsx';

const job = { id: 'j', subject: '', done: 0, unit: 'objects', startedAt: '2026-01-01T00:00:00Z' };
const words = wordsOf('fr');

async function pressed(name: string, ended: object, folder = '') {
  const asked: string[] = [];
  let looks = 0;
  fakeService(({ url, method }) => {
    asked.push(`${method} ${url}`);
    if (method === 'POST') return { status: 202, body: { job: 'j' } };
    looks += 1;
    return { body: looks === 1 ? { ...job, kind: 'verify', state: 'running' } : { ...job, kind: 'verify', ...ended } };
  });
  const page = await mount(<ArchiveUpkeep words={words} language="fr" />);
  if (folder !== '') await type(page.querySelector('input')!, folder);
  await press(control(page, name));
  await settle(700);
  return { page, asked, told: page.querySelector('.notice')?.textContent ?? '' };
}

describe('the upkeep of the archive', () => {
  it('backs up into the folder that was named, and says what was copied', async () => {
    const backup = { directory: '/s', takenAt: '', objects: 750, copied: 3, copiedBytes: 1, damagedObjects: [] };
    const { asked, told } = await pressed('Sauvegarder', { state: 'done', backup }, '/s');
    expect(asked[0]).toBe('POST /api/backup');
    expect(told).toContain('750 objet(s), dont 3 copié(s)');
  });

  it('does not begin without a folder', async () => {
    fakeService(() => ({ body: {} }));
    const page = await mount(<ArchiveUpkeep words={words} language="fr" />);
    expect(control(page, 'Sauvegarder').hasAttribute('disabled')).toBe(true);
  });

  it('never calls a backup whole that left something out, nor a damaged archive sound', async () => {
    const backup = { directory: '/s', takenAt: '', objects: 2, copied: 1, copiedBytes: 1, damagedObjects: ['ab'] };
    expect((await pressed('Sauvegarder', { state: 'done', backup }, '/s')).told).toContain('n’ont pas été copiés');
    const report = { damagedInstances: [], missingInstances: ['1'], repaired: 0, verifiedAt: '' };
    const verification = { ...report, objects: 2, damaged: 0, orphans: 0, missing: 1 };
    const { told } = await pressed('Vérifier l’archive', { state: 'done', verification });
    expect(told).toContain('1 manquant(s)');
  });

  it('says why it could not, and that it was stopped', async () => {
    const problem = { kind: 'backupFolderNotEmpty', directory: '/cours' };
    const failed = await pressed('Sauvegarder', { state: 'failed', problem }, '/cours');
    expect(failed.told).toContain('/cours');
    const stopped = await pressed('Vérifier l’archive', { state: 'cancelled' });
    expect(stopped.told).toContain('Arrêté à votre demande');
  });
});
