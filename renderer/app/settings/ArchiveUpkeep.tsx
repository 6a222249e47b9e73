// Backing up and checking the archive, from Réglages. How far they are is in the running bar, which can stop them.
import { HardDriveDownload, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { Job, ProblemRecord } from '../../../native-free-core/contract/index.ts';
import type { Outcome } from '../../../native-free-core/outcome.ts';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { Button, Notice, TextBox } from '../../controls/index.ts';
import { backUpArchive, checkArchive } from '../../pipeline/index.ts';
import { formatNumber, type Language, type Words } from '../../words/index.ts';

export interface ArchiveUpkeepProps {
  readonly words: Words;
  readonly language: Language;
}

export function ArchiveUpkeep({ words, language }: ArchiveUpkeepProps) {
  const texts = words.settings;
  const [folder, setFolder] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [ended, setEnded] = useState<Outcome<Job, ProblemRecord>>();
  const follow = async (work: Promise<Outcome<Job, ProblemRecord>>) => {
    setEnded(undefined);
    setBusy(true);
    setEnded(await work);
    setBusy(false);
  };
  return (
    <>
      <div className="setting-buttons">
        <TextBox label={texts.backupFolder} value={folder} onChange={setFolder} />
        <Button
          icon={<HardDriveDownload size={16} aria-hidden="true" />}
          isDisabled={isBusy || folder.trim() === ''}
          onPress={() => follow(backUpArchive(folder.trim()))}
        >
          {texts.backup}
        </Button>
        <Button
          icon={<ShieldCheck size={16} aria-hidden="true" />}
          isDisabled={isBusy}
          onPress={() => follow(checkArchive())}
        >
          {texts.verify}
        </Button>
      </div>
      <p className="quiet">{texts.verifyTip}</p>
      {ended && <Result {...{ words, language, ended }} />}
    </>
  );
}

function Result({ words, language, ended }: ArchiveUpkeepProps & { readonly ended: Outcome<Job, ProblemRecord> }) {
  if (!ended.ok) return <Notice tone="bad">{describeProblem(ended.problem, language)}</Notice>;
  const texts = words.settings;
  const say = (value: number) => formatNumber(value, language);
  const { backup, verification } = ended.value;
  if (backup) {
    const isWhole = backup.damagedObjects.length === 0;
    const told = texts.backedUp(say(backup.objects), say(backup.copied));
    return (
      <Notice tone={isWhole ? 'good' : 'bad'}>
        {isWhole ? told : `${told} ${texts.notBackedUp(say(backup.damagedObjects.length))}`}
      </Notice>
    );
  }
  if (!verification) return null;
  const { objects, damaged, missing, orphans } = verification;
  const isSound = damaged + missing + orphans === 0;
  return (
    <Notice tone={isSound ? 'good' : 'bad'}>
      {isSound ? texts.sound(say(objects)) : texts.unsound(say(damaged), say(missing), say(orphans))}
    </Notice>
  );
}
