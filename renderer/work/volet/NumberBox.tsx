// A number that can be typed where it is shown: kept when Enter is pressed or the field is left, given up with Escape.
import { useEffect, useId, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { formatNumber } from '../../words/index.ts';

export interface NumberBoxProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly decimals?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly isDisabled?: boolean;
  /** Only the label read aloud: the place beside the field says it already. */
  readonly isLabelHidden?: boolean;
  readonly onChange: (value: number) => void;
}

export function NumberBox(props: NumberBoxProps) {
  const { label, value, unit, decimals = 0, isDisabled = false, isLabelHidden = false } = props;
  const id = useId();
  const language = useLocale().locale.startsWith('fr') ? 'fr' : 'en';
  const shown = value === undefined || !Number.isFinite(value) ? '' : shortNumber(value, decimals, language);
  const [typed, setTyped] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was being typed gives way to a new value from elsewhere.
  useEffect(() => setTyped(undefined), [shown]);

  const keep = () => {
    const number = readNumber(typed ?? shown, language);
    setTyped(undefined);
    if (number === undefined || typed === undefined || typed === shown) return;
    props.onChange(Math.min(props.maximum ?? Infinity, Math.max(props.minimum ?? -Infinity, number)));
  };
  return (
    <div className="number-box">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'number-label'}>
        {label}
      </label>
      <span className="number-field">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? shown}
          disabled={isDisabled}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') setTyped(undefined);
          }}
        />
        <span className="number-unit">{unit}</span>
      </span>
    </div>
  );
}

/** French: '1 234,5', '1,5' and '1.5'; English: '1,234.5'. Anything else is not a number. */
export function readNumber(text: string, language: 'fr' | 'en'): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', language === 'fr' ? '.' : '');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** At most so many decimals, as the language writes them. */
function shortNumber(value: number, decimals: number, language: 'fr' | 'en'): string {
  const rounded = Number(value.toFixed(decimals));
  const needed = String(rounded).split('.')[1]?.length ?? 0;
  return formatNumber(rounded, language, Math.min(decimals, needed));
}
