/** Without accents and case, as the archive compares: 'Été' → 'ete'. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
