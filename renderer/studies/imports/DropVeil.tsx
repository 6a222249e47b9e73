// What the page shows while files are held over it.
import { Import } from 'lucide-react';
import type { Words } from '../../words/index.ts';

export function DropVeil({ words }: { readonly words: Words }) {
  return (
    <div className="drop-veil">
      <Import size={48} aria-hidden="true" />
      <p>{words.studies.imports.dropNow}</p>
    </div>
  );
}
