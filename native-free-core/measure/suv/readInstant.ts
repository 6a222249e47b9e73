// A date and time of DICOM (PS3.5 6.2: DA and TM written together, or DT) as seconds, for differences only.

/** undefined without a whole date and at least hours and minutes. An offset from UTC (DT's &ZZXX) is left aside. */
export function readInstant(text: string): number | undefined {
  // Old files write 1993.11.24 and 09:53:00 (PS3.5 6.2, DA and TM notes).
  const digits = text.trim().replaceAll(':', '');
  const parts = /^(\d{4})\.?(\d{2})\.?(\d{2})(\d{2})(\d{2})(\d{2}(?:\.\d{1,6})?)?/.exec(digits);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number);
  const second = Number(parts[6] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute) / 1000 + second;
}
