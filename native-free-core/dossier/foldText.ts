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

/**
 * Lower case, no accents, ligatures spelt out; everything else is kept as it is. Only the accents of Latin, Greek and Cyrillic
 * go (U+0300 to U+036F): in other scripts such marks make another letter (だ is not た).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æœøßđðłþı]/g, (letter) => undecomposed[letter] ?? letter);
}
