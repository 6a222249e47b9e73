// The windows to choose from: the trade's presets for the modality, and those that the file brings.
import { ChevronDown } from 'lucide-react';
import { type VoiLut, windowPresets } from '../../../native-free-core/display/index.ts';
import { MenuButton } from '../../controls/index.ts';
import { formatNumber } from '../../words/index.ts';
import { windowStep } from '../keys/performCommand.ts';
import { voiTargetOf } from '../panes/dragStep.ts';
import type { Desk, FrameFacts } from '../place/desk.ts';
import { useActive } from './useActive.ts';

export function PresetMenu({ desk }: { readonly desk: Desk }) {
  const { words, language } = desk;
  const facts = useActive(desk);
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const presets = facts ? windowPresets(facts.plan.modality, facts.plan.bodyPartExamined) : [];
  const ofFile = facts ? voiOfFile(facts) : [];
  const actions = [
    ...presets.map((preset) => ({
      id: `preset ${preset.id}`,
      name: `${preset.name[language]}  ${number(preset.window.center)} / ${number(preset.window.width)}`,
      shortcut: preset.key === undefined ? undefined : String(preset.key),
    })),
    ...ofFile.map((voi, index) => ({
      id: `file ${index}`,
      name: words.work.tools.fileWindow(index + 1, nameOf(voi, number)),
    })),
  ];
  const choose = (id: string) => {
    if (!facts) return;
    const [kind, name] = id.split(' ');
    if (kind === 'file') {
      return desk.decide({ kind: 'voiLut', target: voiTargetOf(facts.start), index: Number(name) });
    }
    const preset = presets.find((each) => each.id === name);
    if (preset) desk.decide({ ...windowStep(facts, preset.window), preset: preset.id });
  };
  return (
    <MenuButton
      label={words.work.tools.presets}
      variant="quiet"
      isDisabled={actions.length === 0}
      actions={actions}
      onAction={choose}
    >
      {words.work.tools.presets}
      <ChevronDown size={14} aria-hidden="true" />
    </MenuButton>
  );
}

function voiOfFile({ image, stack }: FrameFacts): readonly VoiLut[] {
  return (image ?? stack.images[0]).voi;
}

function nameOf(voi: VoiLut, number: (value: number) => string): string {
  const values = voi.kind === 'window' ? `${number(voi.center)} / ${number(voi.width)}` : 'LUT';
  return voi.explanation ? `${voi.explanation}  ${values}` : values;
}
