// The two ends of a period, either of which may stay open.
import type { Words } from '../../words/index.ts';
import type { DateRange } from './dateRange.ts';

export interface DateFieldsProps {
  readonly words: Words;
  readonly range?: DateRange;
  readonly onChange: (range: DateRange) => void;
}

export function DateFields({ words, range = { from: '', to: '' }, onChange }: DateFieldsProps) {
  return (
    <div className="date-fields">
      <label>
        {words.studies.rangeFrom}
        <input
          type="date"
          className="field-input"
          value={dashed(range.from)}
          onChange={(event) => onChange({ ...range, from: event.target.value.replaceAll('-', '') })}
        />
      </label>
      <label>
        {words.studies.rangeTo}
        <input
          type="date"
          className="field-input"
          value={dashed(range.to)}
          onChange={(event) => onChange({ ...range, to: event.target.value.replaceAll('-', '') })}
        />
      </label>
    </div>
  );
}

/** 'YYYYMMDD' → 'YYYY-MM-DD', the form of the browser's date field. */
function dashed(date: string): string {
  return date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
