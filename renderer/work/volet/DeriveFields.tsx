// The fields of «Créer la série»: each changes the planes that are drawn on the pictures.
import { type PlaneBatch, planePanes } from '../../../native-free-core/recipe/index.ts';
import { Button, Segments, TextBox } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import type { DeriveForm } from './deriveForm.ts';
import { NumberBox } from './NumberBox.tsx';

export interface DeriveFieldsProps {
  readonly words: Words;
  readonly form: DeriveForm;
  readonly batch: PlaneBatch;
  readonly description: string;
  readonly onChange: (part: Partial<DeriveForm>) => void;
}

export function DeriveFields(props: DeriveFieldsProps) {
  const { words, form, description, onChange } = props;
  const texts = words.work.derive;
  return (
    <>
      <Segments
        label={texts.direction}
        choices={planePanes.map((value) => ({ value, name: words.work.pane[value] }))}
        value={form.pane}
        onChange={(pane) => onChange({ pane })}
      />
      <Distances {...props} />
      <Segments
        label={texts.projection}
        choices={(['mean', 'max', 'min'] as const).map((value) => ({ value, name: words.work.slabMode[value] }))}
        value={form.mode}
        onChange={(mode) => onChange({ mode })}
      />
      <Extent {...props} />
      <Segments
        label={texts.interpolation}
        choices={interpolations.map((value) => ({ value, name: words.work.interpolation[value] }))}
        value={form.interpolation}
        onChange={(interpolation) => onChange({ interpolation })}
      />
      <TextBox
        label={texts.description}
        value={description}
        maxLength={59}
        hint={texts.prefixHint}
        onChange={(text) => onChange({ description: text === '' ? undefined : text })}
      />
    </>
  );
}

const interpolations = ['nearest', 'linear', 'cubic'] as const;

function Distances({ words, form, onChange }: DeriveFieldsProps) {
  const texts = words.work.derive;
  return (
    <div className="number-pair">
      <NumberBox
        label={texts.thickness}
        unit="mm"
        decimals={2}
        value={form.thicknessMm}
        minimum={0}
        maximum={500}
        onChange={(thicknessMm) => onChange({ thicknessMm })}
      />
      <NumberBox
        label={texts.increment}
        unit="mm"
        decimals={2}
        value={form.incrementMm}
        minimum={0.05}
        maximum={500}
        onChange={(incrementMm) => onChange({ incrementMm })}
      />
    </div>
  );
}

function Extent({ words, form, batch, onChange }: DeriveFieldsProps) {
  const texts = words.work.derive;
  return (
    <div className="number-pair">
      <NumberBox
        label={texts.extent}
        unit="mm"
        decimals={1}
        value={form.extentMm ?? (batch.count - 1) * batch.incrementMm}
        minimum={0}
        onChange={(extentMm) => onChange({ extentMm })}
      />
      <Button isDisabled={form.extentMm === undefined} onPress={() => onChange({ extentMm: undefined })}>
        {texts.wholeVolume}
      </Button>
    </div>
  );
}
