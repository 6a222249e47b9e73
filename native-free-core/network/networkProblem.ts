// What can be wrong with a DICOMweb request (PS3.18).

export type NetworkProblem =
  | { readonly kind: 'badParameter'; readonly name: string; readonly found: string; readonly allowed: string }
  | { readonly kind: 'notMultipart'; readonly found: string; readonly allowed: string }
  | { readonly kind: 'badMultipart'; readonly found: string }
  | { readonly kind: 'tooManyParts'; readonly allowed: number }
  | { readonly kind: 'notAcceptable'; readonly found: string; readonly allowed: string };
