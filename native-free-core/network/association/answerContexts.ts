// The acceptor's answer to proposed presentation contexts (PS3.8 9.3.3.2): one transfer syntax for each.
import type { AnsweredContext, ProposedContext } from './pdu.ts';

const implicitLittleEndian = '1.2.840.10008.1.2';

/** `allowed` gives the transfer syntaxes of a SOP class that we serve, 'any', or undefined when we do not serve it. */
export type ServedSyntaxes = (abstractSyntax: string) => readonly string[] | 'any' | undefined;

export function answerContexts(contexts: readonly ProposedContext[], served: ServedSyntaxes): AnsweredContext[] {
  return contexts.map(({ id, abstractSyntax, transferSyntaxes }) => {
    const allowed = served(abstractSyntax);
    if (allowed === undefined) return { id, result: 3, transferSyntax: implicitLittleEndian };
    const possible = transferSyntaxes.filter((uid) => allowed === 'any' || allowed.includes(uid));
    // The requestor's first, but explicit before implicit: private elements keep their value representation.
    const chosen = possible.find((uid) => uid !== implicitLittleEndian) ?? possible[0];
    if (chosen === undefined) return { id, result: 4, transferSyntax: implicitLittleEndian };
    return { id, result: 0, transferSyntax: chosen };
  });
}
