// What can end an association, or keep it from beginning (PS3.8).

export type AssociationProblem =
  | { readonly kind: 'badPdu'; readonly found: string; readonly allowed: string }
  | { readonly kind: 'nodeUnreachable'; readonly host: string; readonly port: number; readonly code: string }
  | {
      readonly kind: 'associationRejected';
      readonly result: number;
      readonly source: number;
      readonly reason: number;
    }
  | { readonly kind: 'associationAborted'; readonly source: number; readonly reason: number }
  | { readonly kind: 'connectionLost' }
  | { readonly kind: 'peerSilent'; readonly waitedMs: number };
