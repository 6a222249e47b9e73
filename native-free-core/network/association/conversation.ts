// The log of an association as a conversation: facts in the order they happened, for a screen to put in words.

export interface ConversationLine {
  /** ISO 8601 UTC. */
  readonly time: string;
  /** Numbered from 1 since the start of the listener. */
  readonly association: number;
  readonly who: 'us' | 'peer';
  readonly what: 'connect' | 'associate' | 'context' | 'echo' | 'store' | 'find' | 'other' | 'release' | 'end';
  /** 'asked', 'accepted', 'refused', or a status in hexadecimal digits (PS3.7 annex C). */
  readonly result: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Tell = (line: Omit<ConversationLine, 'time' | 'association'>) => void;
