/** What can go wrong between the service and the pictures, beside what the rooms below say of a file. */
export type PipelineProblem =
  | { readonly kind: 'streamCutShort'; readonly parts: number }
  | { readonly kind: 'serviceRefused'; readonly status: number; readonly path: string }
  | { readonly kind: 'serviceUnreachable'; readonly path: string }
  | { readonly kind: 'instanceNotReceived'; readonly sopInstanceUID: string }
  | { readonly kind: 'frameOfOtherSize'; readonly found: string; readonly allowed: string }
  | { readonly kind: 'notEnoughMemory'; readonly megabytes: number }
  | { readonly kind: 'workerStopped'; readonly reason: string };
