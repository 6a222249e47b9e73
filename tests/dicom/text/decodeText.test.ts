import { describe, expect, it } from 'vitest';
import { decodeText, readPart10 } from '../../../native-free-core/dicom/index.ts';
import { ascii, explicitUID, file, host, short } from '../partTenBytes.ts';

/** Bytes as the standard's annexes print them: letters, and \xx for the others. */
function bytes(text: string): Uint8Array {
  const parts = text.match(/\\[0-9A-F]{2}|[\s\S]/g) ?? [];
  return Uint8Array.from(parts, (part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}

describe('Person names of the standard’s annexes — PS3.5 H to K', () => {
  it('H.3.1: Kanji and Hiragana behind escapes, default repertoire first', () => {
    const name = 'Yamada^Tarou=\\1B$B;3ED\\1B(B^\\1B$BB@O:\\1B(B=\\1B$B$d$^$@\\1B(B^\\1B$B$?$m$&\\1B(B';
    expect(decodeText(bytes(name), ['', 'ISO 2022 IR 87'])).toBe('Yamada^Tarou=山田^太郎=やまだ^たろう');
  });

  it('H.3.2: half-width Katakana of JIS X 0201 first', () => {
    const name =
      '\\D4\\CF\\C0\\DE^\\C0\\DB\\B3=\\1B$B;3ED\\1B(J^\\1B$BB@O:\\1B(J=\\1B$B$d$^$@\\1B(J^\\1B$B$?$m$&\\1B(J';
    expect(decodeText(bytes(name), ['ISO 2022 IR 13', 'ISO 2022 IR 87'])).toBe('ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう');
  });

  it('I.2: Hangul and Hanja of KS X 1001 in the high half', () => {
    const name = 'Hong^Gildong=\\1B$)C\\FB\\F3^\\1B$)C\\D1\\CE\\D4\\D7=\\1B$)C\\C8\\AB^\\1B$)C\\B1\\E6\\B5\\BF';
    expect(decodeText(bytes(name), ['', 'ISO 2022 IR 149'])).toBe('Hong^Gildong=洪^吉洞=홍^길동');
  });

  it('J.1, J.2: Chinese in UTF-8 and in GB18030', () => {
    expect(decodeText(bytes('Wang^XiaoDong=\\E7\\8E\\8B^\\E5\\B0\\8F\\E6\\9D\\B1='), ['ISO_IR 192'])).toBe(
      'Wang^XiaoDong=王^小東=',
    );
    expect(decodeText(bytes('Wang^XiaoDong=\\CD\\F5^\\D0\\A1\\B6\\AB='), ['GB18030'])).toBe('Wang^XiaoDong=王^小东=');
  });

  it('K.2: GB 2312 behind escapes', () => {
    const name = 'Zhang^XiaoDong=\\1B$)A\\D5\\C5^\\1B$)A\\D0\\A1\\B6\\AB=';
    expect(decodeText(bytes(name), ['', 'ISO 2022 IR 58'])).toBe('Zhang^XiaoDong=张^小东=');
  });
});

describe('Single character sets — PS3.3 table C.12-2', () => {
  it.each([
    ['ISO_IR 100', 'Buc^J\\E9r\\F4me', 'Buc^Jérôme'],
    ['ISO_IR 101', 'W\\B1\\BFek', 'Wążek'],
    ['ISO_IR 109', '\\FEu', 'ŝu'],
    ['ISO_IR 110', '\\F0\\F1', 'đņ'],
    ['ISO_IR 126', '\\C4\\E9\\EF', 'Διο'],
    ['ISO_IR 127', '\\E2\\C8\\C7', 'قبا'],
    ['ISO_IR 138', '\\F9\\EC', 'של'],
    ['ISO_IR 144', '\\BB\\EE\\DA', 'Люк'],
    ['ISO_IR 148', '\\DDz', 'İz'],
    ['ISO_IR 166', '\\B9\\D2\\C2', 'นาย'],
    ['ISO_IR 203', '\\A4\\BD', '€œ'],
    ['ISO_IR 13', '\\D4\\CF', 'ﾔﾏ'],
    ['GBK', '\\CD\\F5', '王'],
  ])('decodes %s', (term, written, letters) => {
    expect(decodeText(bytes(written), [term])).toBe(letters);
  });

  it('changes the high half by an escape and back at a delimiter', () => {
    const text = '\\1B-FDiony\\F3\\E9\\EF\\F2 \\1B-L\\BB\\EE\\DA\\\\\\E9';
    expect(
      decodeText(bytes(text.replace('\\\\', '\\5C')), ['ISO 2022 IR 100', 'ISO 2022 IR 126', 'ISO 2022 IR 144']),
    ).toBe('Dionyσιος Люк\\é');
  });

  it('decodes the rarer Kanji of JIS X 0212', () => {
    expect(decodeText(bytes('\\1B$(D0\\21\\1B(B'), ['', 'ISO 2022 IR 159'])).toBe('丂');
  });
});

describe('What files get wrong', () => {
  it('takes misspelt terms as they are meant', () => {
    expect(decodeText(bytes('J\\E9r\\F4me'), ['ISO-IR 100'])).toBe('Jérôme');
  });

  it('reads undeclared letters as UTF-8 when they are well formed, else as Latin-1', () => {
    expect(decodeText(bytes('J\\C3\\A9'), [])).toBe('Jé');
    expect(decodeText(bytes('J\\E9r'), [])).toBe('Jér');
  });

  it('never throws on bytes that a set does not have', () => {
    expect(decodeText(bytes('\\FF\\FEab'), ['ISO_IR 192'])).toBe('\uFFFD\uFFFDab');
    expect(decodeText(bytes('\\1B\\1B$B;'), ['', 'ISO 2022 IR 87'])).toContain('\u001B');
  });

  it('names an unknown set in a problem', () => {
    const bad = file(explicitUID, short(8, 5, 'CS', ascii('KLINGON ')), short(8, 0x16, 'UI', ascii('1.2\0')));
    expect(readPart10(bad, host).problems).toMatchObject([{ kind: 'badCharacterSet', found: 'KLINGON' }]);
  });
});
