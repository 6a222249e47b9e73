// Text as compared and searched: without accents, case or ligatures, so that «muller» finds Müller.

/** Letters that Unicode does not decompose (NFD leaves them whole). */
const undecomposed: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Lower case, no accents, ligatures spelt out; everything else is kept as it is. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[æœøßđðłþı]/g, (letter) => undecomposed[letter] ?? letter);
}
