// Which arithmetic made the pixels. It changes when the same recipe on the same study no longer gives the same bytes.

// 2: missing slices are gaps, where 1 interpolated across them.

export const engineVersion = '2';
