// What a peer may cost us.

export interface AssociationLimits {
  /** Associations that are open at the same time; the next one is refused (PS3.8 table 9-21, local limit exceeded). */
  readonly maximumAssociations: number;
  /** The longest P-DATA-TF that we take: announced, and held to. */
  readonly maximumPduLength: number;
  readonly maximumObjectBytes: number;
  /** PS3.8 9.1.5: how long an association may take to begin or a connection to close. */
  readonly artimMs: number;
  /** How long we wait for a peer whose turn it is. */
  readonly idleMs: number;
}

export const defaultAssociationLimits: AssociationLimits = {
  maximumAssociations: 32,
  maximumPduLength: 128 * 1024,
  maximumObjectBytes: 4 * 1024 * 1024 * 1024,
  artimMs: 30_000,
  idleMs: 60_000,
};
