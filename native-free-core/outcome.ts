// The one type that every room knows: an expected failure is a value, never a throw.

export type Outcome<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** Ends every switch over a tagged union: a new member that is not handled fails to compile. */
export function assertNever(unexpected: never): never {
  throw new Error(`Unexpected member of a union: ${JSON.stringify(unexpected)}`);
}
