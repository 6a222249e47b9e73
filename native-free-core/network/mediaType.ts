// A media type with its parameters (RFC 9110 8.3): `multipart/related; type="application/dicom"; boundary=…`.

export interface MediaType {
  /** In lower case. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

export function readMediaType(text: string): MediaType {
  const type = /^[^;]*/.exec(text)?.[0].trim().toLowerCase() ?? '';
  const parameters = new Map<string, string>();
  for (const [, name, quoted, plain] of text.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^;\s]*))/g)) {
    parameters.set(name.toLowerCase(), quoted ?? plain);
  }
  return { type, parameters };
}
