/** Why a PET image gives no SUV. */
export type SuvProblem =
  | { readonly kind: 'suvUnits'; readonly found: string }
  | { readonly kind: 'suvOfOtherType'; readonly found: string }
  | { readonly kind: 'suvNotCorrected'; readonly lacking: string }
  | { readonly kind: 'suvDecay'; readonly found: string }
  | { readonly kind: 'suvLacks'; readonly keyword: string }
  | { readonly kind: 'suvTimes'; readonly decayS: number };
