// The two ends of a period, either of which may stay open. Typed as the language writes a date: the browser's own date
// field follows the browser's language, not the page's.
import { useId, useState } from 'react';
import { formatDate, type Language, type Words } from '../../words/index.ts';
import type { DateRange } from './dateRange.ts';
import { readTypedDate } from './readTypedDate.ts';

export interface DateFieldsProps {
  readonly words: Words;
  readonly language: Language;
  readonly range?: DateRange;
  readonly onChange: (range: DateRange) => void;
}

export function DateFields({ words, language, range = { from: '', to: '' }, onChange }: DateFieldsProps) {
  const shared = { words, language };
  return (
    <div className="date-fields">
      <DateBox
        {...shared}
        name={words.studies.rangeFrom}
        date={range.from}
        onChange={(from) => onChange({ ...range, from })}
      />
      <DateBox {...shared} name={words.studies.rangeTo} date={range.to} onChange={(to) => onChange({ ...range, to })} />
    </div>
  );
}

interface DateBoxProps extends Pick<DateFieldsProps, 'words' | 'language'> {
  readonly name: string;
  /** 'YYYYMMDD' or ''. */
  readonly date: string;
  readonly onChange: (date: string) => void;
}

function DateBox({ words, language, name, date, onChange }: DateBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && typed.trim() !== '' && readTypedDate(typed) === undefined;
  const change = (text: string) => {
    setTyped(text);
    const read = text.trim() === '' ? '' : readTypedDate(text);
    if (read !== undefined) onChange(read);
  };
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        className="field-input"
        inputMode="numeric"
        placeholder={words.studies.dateHint}
        aria-invalid={isWrong}
        title={isWrong ? words.studies.dateWrong : undefined}
        value={typed ?? formatDate(date, language)}
        onChange={(event) => change(event.target.value)}
        onBlur={() => !isWrong && setTyped(undefined)}
      />
    </>
  );
}
