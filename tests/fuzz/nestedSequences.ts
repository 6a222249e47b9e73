// Sequences inside sequences, none of which ever ends (PS3.5 7.5): Content Sequence (0040,A730) in an item of itself.

export function nestedSequences(depth: number): Uint8Array {
  const level = [0x40, 0x00, 0x30, 0xa7, 0x53, 0x51, 0, 0, 0xff, 0xff, 0xff, 0xff];
  const item = [0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff];
  const bytes = new Uint8Array(depth * (level.length + item.length));
  for (let at = 0; at < bytes.length; at += level.length + item.length) bytes.set([...level, ...item], at);
  return bytes;
}
