// What can keep a new instance from being made.

export type ObjectProblem =
  /** No image class of this kind can say where a reformatted plane lies. */
  | { readonly kind: 'cannotDeriveFromClass'; readonly sopClassUID: string; readonly sopClassName: string }
  | { readonly kind: 'noSourceHeader' };
