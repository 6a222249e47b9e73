interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; optional?: boolean; devOptional?: boolean } | undefined>
  >;
}
export function ensureInstalled(): void;
export function isInstalled(lock: Lock, installed: Lock | undefined): boolean;
