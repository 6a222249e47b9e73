// The protocol data units of the upper layer (PS3.8 9.3), as records.

export interface ProposedContext {
  /** Odd, 1 to 255. */
  readonly id: number;
  readonly abstractSyntax: string;
  readonly transferSyntaxes: readonly string[];
}

export interface AnsweredContext {
  readonly id: number;
  /** PS3.8 table 9-18: 0 accepted, 1 user, 2 no reason, 3 abstract syntax, 4 transfer syntaxes not supported. */
  readonly result: number;
  readonly transferSyntax: string;
}

/** PS3.7 D.3.3.4: which roles the requestor takes for a SOP class. */
export interface RoleSelection {
  readonly sopClassUID: string;
  readonly isScu: boolean;
  readonly isScp: boolean;
}

export interface UserInformation {
  /** The longest P-DATA-TF that its sender takes, 0 for no limit (PS3.8 D.1). */
  readonly maximumPduLength: number;
  readonly implementationClassUID: string;
  readonly implementationVersionName: string;
  readonly roles: readonly RoleSelection[];
}

interface Associate<Context> {
  readonly calledAeTitle: string;
  readonly callingAeTitle: string;
  readonly contexts: readonly Context[];
  readonly user: UserInformation;
}

export type AssociateRequest = Associate<ProposedContext> & { readonly kind: 'associateRequest' };
export type AssociateAccept = Associate<AnsweredContext> & { readonly kind: 'associateAccept' };

/** One presentation data value: a fragment of a command or of a data set (PS3.8 9.3.5.1, annex E). */
export interface DataValue {
  readonly contextId: number;
  readonly isCommand: boolean;
  readonly isLast: boolean;
  readonly bytes: Uint8Array;
}

export interface AssociateReject {
  readonly kind: 'associateReject';
  readonly result: number;
  readonly source: number;
  readonly reason: number;
}

export interface AbortPdu {
  readonly kind: 'abort';
  readonly source: number;
  readonly reason: number;
}

export type Pdu =
  | AssociateRequest
  | AssociateAccept
  | AssociateReject
  | AbortPdu
  | { readonly kind: 'data'; readonly values: readonly DataValue[] }
  | { readonly kind: 'releaseRequest' }
  | { readonly kind: 'releaseReply' };

export const applicationContext = '1.2.840.10008.3.1.1.1';
