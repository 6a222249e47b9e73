// Specific Character Set (0008,0005): the standard's terms, their escape sequences and a TextDecoder for each
// (PS3.3 C.12.1.1.2 tables C.12-2 to C.12-5, PS3.5 6.1).

export interface CharacterSet {
  /** Number in ISO IR, or the name of an encoding without code extensions. */
  readonly term: string;
  /** What the escape designates: G0 (bytes below 0x80) or G1 (above); 'all' takes no escapes. */
  readonly area: 'G0' | 'G1' | 'all';
  /** The escape sequence without its ESC, as letters. */
  readonly escape: string;
  /** Label for TextDecoder. */
  readonly decoder: string;
  readonly bytesPerCharacter: 1 | 2;
}

// term | area | escape | decoder | bytes per character
const rows = `
IR 6   |G0 |(B |iso-8859-1 |1
IR 13  |G0 |(J |shift_jis  |1
IR 13  |G1 |)I |shift_jis  |1
IR 100 |G1 |-A |iso-8859-1 |1
IR 101 |G1 |-B |iso-8859-2 |1
IR 109 |G1 |-C |iso-8859-3 |1
IR 110 |G1 |-D |iso-8859-4 |1
IR 126 |G1 |-F |iso-8859-7 |1
IR 127 |G1 |-G |iso-8859-6 |1
IR 138 |G1 |-H |iso-8859-8 |1
IR 144 |G1 |-L |iso-8859-5 |1
IR 148 |G1 |-M |iso-8859-9 |1
IR 166 |G1 |-T |windows-874|1
IR 203 |G1 |-b |iso-8859-15|1
IR 58  |G1 |$)A|gbk        |2
IR 149 |G1 |$)C|euc-kr     |2
IR 87  |G0 |$B |euc-jp     |2
IR 159 |G0 |$(D|euc-jp-3   |2
IR 192 |all|   |utf-8      |1
GB18030|all|   |gb18030    |1
GBK    |all|   |gbk        |1
`;

export const characterSets: readonly CharacterSet[] = rows
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([term, area, sequence, decoder, bytes]) => ({
    term,
    area: area as CharacterSet['area'],
    escape: sequence,
    decoder,
    bytesPerCharacter: bytes === '2' ? 2 : 1,
  }));

/** The sets behind a value of (0008,0005); empty for an unknown term. 'ISO-IR 100' and 'ISO_IR_100' are taken as meant. */
export function characterSetsOf(value: string): readonly CharacterSet[] {
  const term = termOf(value);
  return characterSets.filter((set) => set.term === term);
}

export function isKnownCharacterSet(value: string): boolean {
  return value === '' || characterSetsOf(value).length > 0;
}

function termOf(value: string): string {
  const plain = value.trim().toUpperCase();
  const match = /^ISO[ _-]?(?:2022[ _-])?IR[ _-]?(\d+)$/.exec(plain);
  return match === null ? plain : `IR ${match[1]}`;
}
