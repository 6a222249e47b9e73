// Padding behind a text value: spaces, or the zeros of UI and of careless writers (PS3.5 6.2).

/** By hand: a regular expression for it takes time with the square of a long run of zeros. */
export function trimPadding(text: string, padding = ' \0'): string {
  let end = text.length;
  while (end > 0 && padding.includes(text[end - 1])) end -= 1;
  return text.slice(0, end);
}
