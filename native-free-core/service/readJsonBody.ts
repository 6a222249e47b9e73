// Bodies from outside: bounded while they arrive, then checked against their shape.
import type { z } from 'zod';
import { fail, type Outcome, succeed } from '../outcome.ts';

export type BodyProblem =
  | { readonly kind: 'bodyTooLarge'; readonly limitBytes: number }
  | { readonly kind: 'requestNotUnderstood'; readonly found: string; readonly allowed: string };

/** Reads a request's JSON body of at most `limitBytes` bytes. */
export async function readJsonBody<Shape extends z.ZodType>(
  request: Request,
  shape: Shape,
  limitBytes: number,
): Promise<Outcome<z.output<Shape>, BodyProblem>> {
  const bytes = await readBody(request, limitBytes);
  if (bytes === undefined) return fail({ kind: 'bodyTooLarge', limitBytes });
  return checkInput(shape, parseJson(bytes));
}

/** A value from outside against its shape; the problem names the first field that is wrong. */
export function checkInput<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
): Outcome<z.output<Shape>, BodyProblem> {
  const checked = shape.safeParse(value);
  if (checked.success) return succeed(checked.data);
  const issue = checked.error.issues[0];
  return fail({ kind: 'requestNotUnderstood', found: issue.path.join('.') || 'body', allowed: issue.message });
}

async function readBody(request: Request, limitBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let lengthBytes = 0;
  for await (const chunk of request.body ?? []) {
    lengthBytes += chunk.length;
    if (lengthBytes > limitBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
