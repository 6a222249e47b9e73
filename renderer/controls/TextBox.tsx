// A text to type, of one line or several, with its label above and its purpose below.
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';

export interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly onBlur?: () => void;
}

export function TextBox({ label, value, onChange, hint, isMultiline = false, maxLength, onBlur }: TextBoxProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} onBlur={onBlur} maxLength={maxLength}>
      <Label className="field-label">{label}</Label>
      {isMultiline ? <TextArea className="field-input" rows={3} /> : <Input className="field-input" />}
      {hint !== undefined && (
        <Text className="field-hint" slot="description">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
