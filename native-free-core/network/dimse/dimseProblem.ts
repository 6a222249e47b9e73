// What can go wrong with a DICOM message or with what it asks (PS3.7).

export type DimseProblem =
  | { readonly kind: 'badDimse'; readonly found: string }
  | { readonly kind: 'dimseFailed'; readonly status: string; readonly comment: string }
  | { readonly kind: 'contextRefused'; readonly sopClassUID: string; readonly transferSyntaxUID: string };
