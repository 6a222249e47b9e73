// The upper layer's state machine: table 9-10 of PS3.8, as it is printed there.

export const events = [
  'associateAsked', //       1  local A-ASSOCIATE request
  'connected', //            2  transport connection confirmed
  'associateAccept', //      3  PDU
  'associateReject', //      4  PDU
  'connectionOffered', //    5  transport connection indication
  'associateRequest', //     6  PDU
  'acceptAnswered', //       7  local A-ASSOCIATE response, accept
  'rejectAnswered', //       8  local A-ASSOCIATE response, reject
  'dataAsked', //            9  local P-DATA request
  'data', //                10  PDU
  'releaseAsked', //        11  local A-RELEASE request
  'releaseRequest', //      12  PDU
  'releaseReply', //        13  PDU
  'releaseAnswered', //     14  local A-RELEASE response
  'abortAsked', //          15  local A-ABORT request
  'abort', //               16  PDU
  'connectionClosed', //    17
  'artimExpired', //        18
  'badPdu', //              19  unrecognised or invalid PDU
] as const;

export type UpperLayerEvent = (typeof events)[number];

// Rows: events 1 to 19. Columns: states Sta1 to Sta13. A point: cannot happen.
const grid = `
AE-1 .    .    .    .    .    .    .    .    .     .    .     .
.    .    .    AE-2 .    .    .    .    .    .     .    .     .
.    AA-1 AA-8 .    AE-3 AA-8 AA-8 AA-8 AA-8 AA-8  AA-8 AA-8  AA-6
.    AA-1 AA-8 .    AE-4 AA-8 AA-8 AA-8 AA-8 AA-8  AA-8 AA-8  AA-6
AE-5 .    .    .    .    .    .    .    .    .     .    .     .
.    AE-6 AA-8 .    AA-8 AA-8 AA-8 AA-8 AA-8 AA-8  AA-8 AA-8  AA-7
.    .    AE-7 .    .    .    .    .    .    .     .    .     .
.    .    AE-8 .    .    .    .    .    .    .     .    .     .
.    .    .    .    .    DT-1 .    AR-7 .    .     .    .     .
.    AA-1 AA-8 .    AA-8 DT-2 AR-6 AA-8 AA-8 AA-8  AA-8 AA-8  AA-6
.    .    .    .    .    AR-1 .    .    .    .     .    .     .
.    AA-1 AA-8 .    AA-8 AR-2 AR-8 AA-8 AA-8 AA-8  AA-8 AA-8  AA-6
.    AA-1 AA-8 .    AA-8 AA-8 AR-3 AA-8 AA-8 AR-10 AR-3 AA-8  AA-6
.    .    .    .    .    .    .    AR-4 AR-9 .     .    AR-4  .
.    .    AA-1 AA-2 AA-1 AA-1 AA-1 AA-1 AA-1 AA-1  AA-1 AA-1  .
.    AA-2 AA-3 .    AA-3 AA-3 AA-3 AA-3 AA-3 AA-3  AA-3 AA-3  AA-2
.    AA-5 AA-4 AA-4 AA-4 AA-4 AA-4 AA-4 AA-4 AA-4  AA-4 AA-4  AR-5
.    AA-2 .    .    .    .    .    .    .    .     .    .     AA-2
.    AA-1 AA-8 .    AA-8 AA-8 AA-8 AA-8 AA-8 AA-8  AA-8 AA-8  AA-7
`
  .trim()
  .split('\n')
  .map((row) => row.split(/ +/));

/** The next state after each action (PS3.8 tables 9-6 to 9-9). */
const nextStates: Readonly<Record<string, number>> = {
  'AE-1': 4,
  'AE-2': 5,
  'AE-3': 6,
  'AE-4': 1,
  'AE-5': 2,
  'AE-6': 3,
  'AE-7': 6,
  'AE-8': 13,
  'DT-1': 6,
  'DT-2': 6,
  'AR-1': 7,
  'AR-2': 8,
  'AR-3': 1,
  'AR-4': 13,
  'AR-5': 1,
  'AR-6': 7,
  'AR-7': 8,
  'AR-8': 9,
  'AR-9': 11,
  'AR-10': 12,
  'AA-1': 13,
  'AA-2': 1,
  'AA-3': 1,
  'AA-4': 1,
  'AA-5': 1,
  'AA-6': 13,
  'AA-7': 13,
  'AA-8': 13,
};

export interface Transition {
  readonly action: string;
  readonly state: number;
}

/** undefined: the event cannot happen in this state. */
export function transition(state: number, event: UpperLayerEvent, isRequestor: boolean): Transition | undefined {
  const action = grid[events.indexOf(event)][state - 1];
  if (action === '.') return undefined;
  // PS3.8 table 9-8, AR-8: both sides asked for release at once; the acceptor answers last.
  return { action, state: action === 'AR-8' && !isRequestor ? 10 : nextStates[action] };
}
