export function findDesktopBinary(
  folder?: string,
  environment?: Record<string, string | undefined>,
  platform?: string,
): string | undefined;
export function whyNoDesktop(): string;
