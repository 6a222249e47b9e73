export const oldestSystemNode: number;
export function findNode(
  platform?: string,
  arch?: string,
  version?: string,
  folder?: string,
): { ok: true; path: string } | { ok: false; message: string };
