// French spacing, set once for every sentence, so that sentences are typed as anyone types them.

/** A narrow no-break space before : ; ! ? » and behind « (Lexique des règles typographiques de l’Imprimerie nationale). */
export function typesetFrench(text: string): string {
  return text.replace(/ ([:;!?»])/g, '\u202f$1').replace(/« /g, '«\u202f');
}
