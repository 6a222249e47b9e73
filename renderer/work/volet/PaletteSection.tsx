// Colours instead of greys: the standard's palettes, for whoever reads a PET or shows a perfusion.
import { ChevronDown } from 'lucide-react';
import { type PaletteName, paletteNames } from '../../../native-free-core/display/index.ts';
import { MenuButton } from '../../controls/index.ts';
import { voiTargetOf } from '../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';

const choices = ['GREY', ...paletteNames] as const;

export function PaletteSection({ desk, facts }: { readonly desk: Desk; readonly facts: FrameFacts }) {
  const texts = desk.words.work.palette;
  const shown: PaletteName | 'GREY' = facts.pane.palette ?? 'GREY';
  const choose = (id: string) => {
    const palette = choices.find((each) => each === id);
    if (palette) desk.decide({ kind: 'palette', target: voiTargetOf(facts.start), palette });
  };
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      <MenuButton label={texts.title} actions={choices.map((id) => ({ id, name: texts.names[id] }))} onAction={choose}>
        {texts.names[shown]}
        <ChevronDown size={14} aria-hidden="true" />
      </MenuButton>
      <p className="volet-hint">{texts.hint}</p>
    </section>
  );
}
