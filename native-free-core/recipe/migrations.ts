// Recipes of older versions, brought forward one version at a time. migrations[0] leads from version 1 to 2, and so on:
// small pure functions of the parsed JSON, never changed once a program with them was given out. There is none yet.

export const migrations: readonly ((older: unknown) => unknown)[] = [];
