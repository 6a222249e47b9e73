// `TITLE@HOST:PORT`: another DICOM program, as the commands name it.

export interface NamedNode {
  readonly aeTitle: string;
  readonly callingAeTitle?: string;
  readonly host: string;
  readonly port: number;
}

/** Undefined when it is not written so. What the parts may be is the contract's to say. */
export function readNode(text: unknown, callingAeTitle: unknown): NamedNode | undefined {
  const [, aeTitle, host, port] = /^(.+)@\[?([^\]@]+?)\]?:(\d+)$/.exec(String(text)) ?? [];
  if (aeTitle === undefined) return undefined;
  return {
    aeTitle,
    callingAeTitle: callingAeTitle === undefined ? undefined : String(callingAeTitle),
    host,
    port: Number(port),
  };
}
