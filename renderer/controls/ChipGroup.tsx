// Filters as chips: each one on or off by itself, or one at a time.
import { Check } from 'lucide-react';
import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';

export interface Chip {
  readonly id: string;
  readonly name: string;
}

export interface ChipGroupProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  /** One at a time, and always one. */
  readonly isSingle?: boolean;
}

export function ChipGroup({ label, chips, selected, onChange, isSingle = false }: ChipGroupProps) {
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label={label}
      selectionMode={isSingle ? 'single' : 'multiple'}
      disallowEmptySelection={isSingle}
      selectedKeys={selected}
      onSelectionChange={(keys: Set<Key>) => onChange([...keys].map(String))}
    >
      {chips.map((chip) => (
        <ToggleButton key={chip.id} id={chip.id} className="chip">
          {selected.includes(chip.id) && <Check size={14} aria-hidden="true" />}
          {chip.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
