// The fields of «Créer la série»: each changes the planes that are drawn on the pictures.
import { planePanes, type SeriesBatch } from '../../../native-free-core/recipe/index.ts';
import { Button, Segments, TextBox } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import type { DeriveForm } from './deriveForm.ts';
import { NumberBox } from './NumberBox.tsx';

export interface DeriveFieldsProps {
  readonly words: Words;
  readonly form: DeriveForm;
  readonly batch: SeriesBatch;
  readonly description: string;
  readonly onChange: (part: Partial<DeriveForm>) => void;
}

export function DeriveFields(props: DeriveFieldsProps) {
  const { words, form, batch, description, onChange } = props;
  const texts = words.work.derive;
  return (
    <>
      {form.kind === 'parallel' && <Parallel {...props} />}
      {form.kind === 'rotation' && <Rotation {...props} />}
      {form.kind === 'sections' && (
        <div className="number-pair">
          <Millimetres {...props} label={texts.every} field="everyMm" minimum={0.1} />
          <Millimetres {...props} label={texts.thickness} field="thicknessMm" minimum={0} />
        </div>
      )}
      {form.kind === 'curve' && <Millimetres {...props} label={texts.thickness} field="thicknessMm" minimum={0} />}
      {batch.thicknessMm > 0 && <Through {...props} />}
      <Segments
        label={texts.interpolation}
        choices={(['nearest', 'linear', 'cubic', 'sinc'] as const).map((value) => ({
          value,
          name: words.work.shortInterpolation[value],
          label: words.work.interpolation[value],
        }))}
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

interface MillimetresProps extends DeriveFieldsProps {
  readonly label: string;
  readonly field: 'thicknessMm' | 'incrementMm' | 'everyMm';
  readonly minimum: number;
}

function Millimetres({ label, field, minimum, form, onChange }: MillimetresProps) {
  return (
    <NumberBox
      label={label}
      unit="mm"
      decimals={2}
      value={form[field]}
      minimum={minimum}
      maximum={500}
      onChange={(mm) => onChange({ [field]: mm })}
    />
  );
}

function Parallel(props: DeriveFieldsProps) {
  const { words, form, batch, onChange } = props;
  const texts = words.work.derive;
  const extentMm = 'incrementMm' in batch ? (batch.count - 1) * batch.incrementMm : 0;
  return (
    <>
      <Segments
        label={texts.direction}
        choices={planePanes.map((value) => ({ value, name: words.work.pane[value] }))}
        value={form.pane}
        onChange={(pane) => onChange({ pane })}
      />
      <div className="number-pair">
        <Millimetres {...props} label={texts.thickness} field="thicknessMm" minimum={0} />
        <Millimetres {...props} label={texts.increment} field="incrementMm" minimum={0.05} />
      </div>
      <div className="number-pair">
        <NumberBox
          label={texts.extent}
          unit="mm"
          decimals={1}
          value={form.extentMm ?? extentMm}
          minimum={0}
          onChange={(mm) => onChange({ extentMm: mm })}
        />
        <Button isDisabled={form.extentMm === undefined} onPress={() => onChange({ extentMm: undefined })}>
          {texts.wholeVolume}
        </Button>
      </div>
    </>
  );
}

function Rotation(props: DeriveFieldsProps) {
  const { words, form, onChange } = props;
  const texts = words.work.derive;
  const degrees = (label: string, field: 'fromDeg' | 'overDeg' | 'stepDeg', minimum: number) => (
    <NumberBox
      label={label}
      unit="°"
      decimals={1}
      value={form[field]}
      minimum={minimum}
      maximum={360}
      onChange={(deg) => onChange({ [field]: deg })}
    />
  );
  return (
    <>
      <Segments
        label={texts.about}
        choices={(['head', 'left', 'posterior'] as const).map((value) => ({
          value,
          name: texts.axes[value],
          label: texts.axisNames[value],
        }))}
        value={form.about}
        onChange={(about) => onChange({ about })}
      />
      <div className="number-pair">
        {degrees(texts.from, 'fromDeg', -360)}
        {degrees(texts.over, 'overDeg', 1)}
        {degrees(texts.stepDeg, 'stepDeg', 0.2)}
      </div>
      <Segments
        label={texts.through}
        choices={(['whole', 'thick'] as const).map((value) => ({ value, name: texts.throughs[value] }))}
        value={form.isThrough ? 'whole' : 'thick'}
        onChange={(value) => onChange({ isThrough: value === 'whole' })}
      />
      {!form.isThrough && <Millimetres {...props} label={texts.thickness} field="thicknessMm" minimum={0} />}
    </>
  );
}

/** How the samples of a slab become one value, and how far apart they are. */
function Through({ words, form, batch, onChange }: DeriveFieldsProps) {
  const texts = words.work.derive;
  return (
    <>
      <Segments
        label={texts.projection}
        choices={(['mean', 'max', 'min', 'sum'] as const).map((value) => ({
          value,
          name: words.work.slabMode[value],
        }))}
        value={form.mode}
        onChange={(mode) => onChange({ mode })}
      />
      <NumberBox
        label={texts.step}
        unit="mm"
        decimals={2}
        value={form.stepMm ?? ('spacingMm' in batch ? Math.min(...batch.spacingMm) : batch.pixelMm)}
        minimum={0.05}
        maximum={50}
        onChange={(stepMm) => onChange({ stepMm })}
      />
    </>
  );
}
