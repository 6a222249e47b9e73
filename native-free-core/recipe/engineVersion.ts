// Which arithmetic made the pixels. It changes when the same recipe on the same study no longer gives the same bytes.

export const engineVersion = '1';
