// One proof as a row, and under it, when it is opened, the formula and the picture.
import { ChevronDown, ChevronRight, CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import type { Proof, ProofResult } from '../../native-free-core/proof/index.ts';
import { type Language, typesetFrench, type Words } from '../words/index.ts';
import { formatValue } from './formatValue.ts';
import { ProofPicture } from './ProofPicture.tsx';

export interface ProofRowsProps {
  readonly words: Words;
  readonly language: Language;
  readonly proof: Proof;
  readonly result?: ProofResult;
}

export function ProofRows({ words, language, proof, result }: ProofRowsProps) {
  const [isOpen, setOpen] = useState(false);
  const texts = words.proof;
  const what = said(proof.whatItProves, language);
  const unit = proof.unit === 'count' ? '' : texts.units[proof.unit];
  const number = (value: number | undefined) => (value === undefined ? '–' : formatValue(value, language));
  const difference = result?.found === undefined ? undefined : result.found - proof.expected;
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="proof-opener"
            aria-expanded={isOpen}
            disabled={result === undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <Sign size={14} aria-hidden="true" />
            {what}
          </button>
        </th>
        <td className="proof-standard">{proof.standard}</td>
        <td className="proof-number">{withUnit(number(proof.expected), unit)}</td>
        <td className="proof-number">{withUnit(number(result?.found), result?.found === undefined ? '' : unit)}</td>
        <td className="proof-number">{number(difference)}</td>
        <td className="proof-number">± {number(Math.round(proof.tolerance * 1e6) / 1e6)}</td>
        <td>
          <Verdict words={words} result={result} />
        </td>
      </tr>
      {isOpen && result && (
        <tr className="proof-detail">
          <td colSpan={7}>
            <Detail {...{ words, language, proof, result }} />
          </td>
        </tr>
      )}
    </>
  );
}

function Verdict({ words, result }: { readonly words: Words; readonly result?: ProofResult }) {
  if (result === undefined) return <span className="quiet">{words.proof.waiting}</span>;
  const Sign = result.passed ? CircleCheck : CircleX;
  return (
    <span className={result.passed ? 'proof-passed' : 'proof-failed'}>
      <Sign size={14} aria-hidden="true" />
      {result.passed ? words.proof.passed : words.proof.failed}
    </span>
  );
}

function Detail({ words, language, proof, result }: ProofRowsProps & { readonly result: ProofResult }) {
  const texts = words.proof;
  const what = said(proof.whatItProves, language);
  return (
    <div className="proof-evidence">
      {result.picture ? (
        <ProofPicture picture={result.picture} label={texts.picture(what)} />
      ) : (
        <p className="quiet">{texts.noPicture}</p>
      )}
      <div>
        <h3>{texts.formula}</h3>
        <p className="proof-formula">{said(proof.formula, language)}</p>
        {result.picture?.marks.some(({ kind }) => kind === 'whole') && <p className="quiet">{texts.pictureWhole}</p>}
        {result.problem && <p className="proof-failed">{describeProblem(result.problem, language)}</p>}
      </div>
    </div>
  );
}

function said(text: Readonly<Record<Language, string>>, language: Language): string {
  return language === 'fr' ? typesetFrench(text.fr) : text.en;
}

function withUnit(number: string, unit: string): string {
  return unit === '' ? number : `${number}\u00a0${unit}`;
}
