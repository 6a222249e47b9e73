// Réglages: few, each says what it changes, and all of them fit in a file for a class room.
import { Download, RotateCcw, Upload } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button, Notice, Segments } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import { ArchiveUpkeep } from './ArchiveUpkeep.tsx';
import { inLanguage, openingSettings, readSettings, type Settings, writeSettings } from './settings.ts';

export interface SettingsPlaceProps extends SettingsFileProps {
  /** Where «Prouver les nombres» is. */
  readonly proofAddress: string;
}

interface SettingsFileProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

export function SettingsPlace({ words, settings, onChange, proofAddress }: SettingsPlaceProps) {
  const texts = words.settings;
  const themes = Object.entries(texts.themes) as [Settings['theme'], string][];
  const letters = Object.entries(texts.letterSets) as [Settings['letters'], string][];
  return (
    <div className="form-page">
      <h1>{texts.title}</h1>
      <Setting name={texts.language} hint={texts.languageHint}>
        <Segments
          label={texts.language}
          choices={[
            { value: 'fr', name: 'Français' },
            { value: 'en', name: 'English' },
          ]}
          value={settings.language}
          onChange={(language) => onChange(inLanguage(settings, language))}
        />
      </Setting>
      <Setting name={texts.theme} hint={texts.themeHint}>
        <Segments
          label={texts.theme}
          choices={themes.map(([value, name]) => ({ value, name }))}
          value={settings.theme}
          onChange={(theme) => onChange({ ...settings, theme })}
        />
      </Setting>
      <Setting name={texts.letters} hint={texts.lettersHint}>
        <Segments
          label={texts.letters}
          choices={letters.map(([value, name]) => ({ value, name, label: `${name}, ${texts.letterSetNames[value]}` }))}
          value={settings.letters}
          onChange={(chosen) => onChange({ ...settings, letters: chosen })}
        />
      </Setting>
      <Setting name={texts.file} hint={texts.fileHint}>
        <SettingsFile words={words} settings={settings} onChange={onChange} />
      </Setting>
      <Setting name={texts.archive} hint={texts.archiveHint}>
        <ArchiveUpkeep words={words} language={settings.language} />
      </Setting>
      <Setting name={words.proof.title} hint={words.proof.hint}>
        <a className="button button-plain" href={proofAddress}>
          {words.proof.open}
        </a>
      </Setting>
      <Setting name={texts.about} hint={texts.intendedPurpose} />
    </div>
  );
}

interface SettingProps {
  readonly name: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

function Setting({ name, hint, children }: SettingProps) {
  return (
    <section className="setting">
      <h2>{name}</h2>
      <p className="quiet">{hint}</p>
      {children}
    </section>
  );
}

function SettingsFile({ words, settings, onChange }: SettingsFileProps) {
  const [result, setResult] = useState<'imported' | 'notSettings'>();
  const read = async (files: FileList | null) => {
    const found = files?.[0] && readSettings(await files[0].text());
    setResult(found ? 'imported' : 'notSettings');
    if (found) onChange(found);
  };
  return (
    <>
      <div className="setting-buttons">
        <Button
          icon={<Download size={16} aria-hidden="true" />}
          onPress={() => download(settings, words.settings.fileName)}
        >
          {words.settings.exportFile}
        </Button>
        <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={read}>
          <Button icon={<Upload size={16} aria-hidden="true" />}>{words.settings.importFile}</Button>
        </FileTrigger>
        <Button
          icon={<RotateCcw size={16} aria-hidden="true" />}
          onPress={() => onChange(inLanguage(openingSettings, settings.language))}
        >
          {words.settings.reset}
        </Button>
      </div>
      {result && <Notice tone={result === 'imported' ? 'good' : 'bad'}>{words.settings[result]}</Notice>}
    </>
  );
}

function download(settings: Settings, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeSettings(settings)], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
