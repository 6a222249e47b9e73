// `prove`: the reference objects through this machine's own pipeline, expected against found, a line for each proof.
import { fail, succeed } from '../../native-free-core/outcome.ts';
import { describeProblem } from '../../native-free-core/problems/index.ts';
import {
  type Proof,
  type ProofGroup,
  type ProofResult,
  proofGroups,
  proofs,
  runProofs,
  workstationInstruments,
} from '../../native-free-core/proof/index.ts';
import { engineVersion } from '../../native-free-core/recipe/index.ts';
import { inflateRaw } from '../../native-free-core/service/index.ts';
import { referenceFiles } from '../../sample-dicom/index.ts';
import { type Command, type CommandContext, wrongUsage } from './command.ts';
import { decoders } from './decodeOneFrame.ts';

export const prove: Command = {
  usage: `[--group ${proofGroups.join('|')}]`,
  purpose: {
    fr: 'Prouve les nombres : objets de référence à travers la chaîne de cette machine, attendu et trouvé.',
    en: 'Proves the numbers: reference objects through this machine’s own chain, expected and found.',
  },
  options: { group: { type: 'string' } },
  run: async ({ options, positionals }, context) => {
    const { group } = options;
    if (positionals.length > 0) return wrongUsage(positionals[0]);
    if (group !== undefined && !proofGroups.includes(group as ProofGroup)) return wrongUsage(`--group ${group}`);
    const chosen = proofs.filter((proof) => group === undefined || proof.group === group);
    const host = {
      files: new Map(referenceFiles().map(({ name, bytes }) => [name, bytes])),
      decoders: await decoders(),
      inflateRaw,
      instruments: workstationInstruments,
    };
    const byId = new Map(chosen.map((proof) => [proof.id, proof]));
    let passed = 0;
    for await (const result of runProofs(chosen, host)) {
      context.line(lineOf(byId.get(result.id) as Proof, result, context));
      if (result.passed) passed += 1;
    }
    const summary = { passed, failed: chosen.length - passed, engineVersion, node: process.version };
    return summary.failed === 0 ? succeed(summary) : fail({ kind: 'proofsFailed', ...summary });
  },
};

function lineOf(proof: Proof, { found, passed, problem }: ProofResult, { language }: CommandContext): object {
  const { id, expected, tolerance, unit, standard } = proof;
  const reason = problem && { problem: { ...problem, message: describeProblem(problem, language) } };
  return { id, expected, found: found ?? null, tolerance, unit, passed, standard, ...reason };
}
