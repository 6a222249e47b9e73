// A query of PS3.4 C.2 as this room takes it: keyword → value.

export type QueryLevel = 'study' | 'series' | 'instance';

/** Attribute keyword (`PatientName`) → value as C-FIND has it: wildcards, ranges, lists; '' matches everything. */
export type QueryKeys = Readonly<Record<string, string>>;

export interface QueryPage {
  readonly limit?: number;
  readonly offset?: number;
}

/** PS3.18 F.2.2: eight hexadecimal digits → the attribute. */
export type DicomJson = Readonly<Record<string, DicomJsonAttribute>>;

export interface DicomJsonAttribute {
  readonly vr: string;
  readonly Value?: readonly unknown[];
  readonly BulkDataURI?: string;
  readonly InlineBinary?: string;
}

export interface QueryReply {
  readonly matches: readonly DicomJson[];
  /** Keys that this archive cannot match on: treated as universal, to be said to the asker. */
  readonly ignoredKeys: readonly string[];
}
