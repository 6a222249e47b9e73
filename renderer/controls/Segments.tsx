// One choice among few, all in view.
import { Radio, RadioGroup } from 'react-aria-components';

export interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly label?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function Segments<Value extends string>({ label, choices, value, onChange }: SegmentsProps<Value>) {
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      {choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} className="segment" aria-label={choice.label}>
          {choice.name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
