// How a picture is shared out among workers.

/**
 * `count` bands of rows, nearly equal, top to bottom: [firstRow, lastRow) each. More bands than workers even out the
 * parts of a plane that lie outside the volume. Fewer than `count` when the plane has fewer rows.
 */
export function splitRows(plane: { readonly rows: number }, count: number): (readonly [number, number])[] {
  const bands = Math.max(1, Math.min(Math.floor(count), plane.rows));
  return Array.from({ length: bands }, (_, k) => {
    const first = Math.floor((k * plane.rows) / bands);
    return [first, Math.floor(((k + 1) * plane.rows) / bands)] as const;
  });
}
