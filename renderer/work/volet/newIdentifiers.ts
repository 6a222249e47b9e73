// UIDs and times for new objects: the only chance and clock of the place, given into the pure core from here.

/** 2.25. and a random UUID as a whole number (PS3.5 B.2; ITU-T X.667). */
export function newUID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4, variant 1: so that the number is a UUID's.
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hexadecimal = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `2.25.${BigInt(`0x${hexadecimal}`)}`;
}

/** DA and TM of this moment, in the local time of the station (PS3.5 6.2). */
export function dateTimeOf(now: Date): { readonly date: string; readonly time: string } {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`,
    time: `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`,
  };
}
