// The proofs, group by group.
import { proofGroups, proofs } from '../../native-free-core/proof/index.ts';
import type { Language, Words } from '../words/index.ts';
import { ProofRows } from './ProofRows.tsx';
import type { ProofRun } from './useProofs.ts';

export interface ProofTableProps {
  readonly words: Words;
  readonly language: Language;
  readonly run: ProofRun;
}

export function ProofTable({ words, language, run }: ProofTableProps) {
  const texts = words.proof;
  const { what, standard, expected, found, difference, tolerance, verdict } = texts.columns;
  return (
    <table className="proof-table">
      <caption className="visually-hidden">{texts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{standard}</th>
          {[expected, found, difference, tolerance].map((name) => (
            <th scope="col" className="proof-number" key={name}>
              {name}
            </th>
          ))}
          <th scope="col">{verdict}</th>
        </tr>
      </thead>
      <tfoot>
        <tr>
          <td colSpan={7}>{texts.notice}</td>
        </tr>
      </tfoot>
      {proofGroups.map((group) => (
        <tbody key={group}>
          <tr className="proof-group">
            <th scope="rowgroup" colSpan={7}>
              {texts.groups[group]}
            </th>
          </tr>
          {proofs
            .filter((proof) => proof.group === group)
            .map((proof) => (
              <ProofRows key={proof.id} {...{ words, language, proof }} result={run.results.get(proof.id)} />
            ))}
        </tbody>
      ))}
    </table>
  );
}
