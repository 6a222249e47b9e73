// The import, always in view: a large target for what is dragged, and the same as buttons.
import { FileArchive, FilePlus2, FolderOpen, Import } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import type { Imports } from './useImports.ts';
import { filesOf } from './walkDropped.ts';

export interface ImportCardProps {
  readonly words: Words;
  readonly imports: Imports;
}

export function ImportCard({ words, imports }: ImportCardProps) {
  const isBusy = imports.running !== undefined;
  const start = (list: FileList | null) => list && imports.startFiles(filesOf(list));
  const texts = words.studies.imports;
  return (
    <section className="import-card" aria-label={texts.title}>
      <p className="import-invitation">
        <Import size={20} aria-hidden="true" />
        {texts.invitation}
      </p>
      <div className="import-buttons">
        <FileTrigger allowsMultiple onSelect={start}>
          <Button icon={<FilePlus2 size={16} aria-hidden="true" />} isDisabled={isBusy}>
            {texts.files}
          </Button>
        </FileTrigger>
        <FolderButton {...{ words, imports, isBusy, start }} />
        <FileTrigger acceptedFileTypes={['.zip', 'application/zip']} allowsMultiple onSelect={start}>
          <Button icon={<FileArchive size={16} aria-hidden="true" />} isDisabled={isBusy}>
            {texts.zip}
          </Button>
        </FileTrigger>
      </div>
    </section>
  );
}

interface FolderButtonProps extends ImportCardProps {
  readonly isBusy: boolean;
  readonly start: (list: FileList | null) => void;
}

/** In the desktop window the system's picker gives a path, and the files need not travel through the page. */
function FolderButton({ words, imports, isBusy, start }: FolderButtonProps) {
  const desktop = window.negatoscopeDesktop;
  const button = {
    icon: <FolderOpen size={16} aria-hidden="true" />,
    isDisabled: isBusy,
    children: words.studies.imports.folder,
  };
  if (desktop === undefined) {
    return (
      <FileTrigger acceptDirectory onSelect={start}>
        <Button {...button} />
      </FileTrigger>
    );
  }
  const choose = async () => {
    const path = await desktop.chooseFolder();
    if (path !== null) imports.startPaths([path]);
  };
  return <Button {...button} onPress={choose} />;
}
