// The words of large series: what they take of the memory, and the ways to open them.
const fr = {
  asks: (size: string) => `Cette série demande ${size}`,
  free: (size: string) => `Cet ordinateur a ${size} libres : l’ouvrir entière pourrait le bloquer.`,
  tooLarge: 'C’est plus que cette page ne peut tenir en une fois.',
  openHalved: (size: string) => `Ouvrir en demi-résolution (${size})`,
  openPictures: 'Image par image, sans plans',
  openWhole: 'Ouvrir entière quand même',
  hint: 'En demi-résolution, les plans sont calculés d’un pixel sur deux dans chaque sens, et le disent ; les coupes natives restent entières.',
  told: (size: string, free: string) => `Cette série demande ${size} ; ${free} sont libres.`,
  waiting: 'En attente de votre choix',
  halved: 'Demi-résolution',
  halvedHint:
    'Plans en demi-résolution : chaque voxel est la moyenne de quatre pixels. Les coupes natives sont entières.',
  noSeries: 'Ce volume est en demi-résolution : aucune série n’en est créée. Ouvrez-le en entier (volet Série).',
};

const en: typeof fr = {
  asks: (size) => `This series needs ${size}`,
  free: (size) => `This computer has ${size} free: opening it whole could stall it.`,
  tooLarge: 'That is more than this page can hold at once.',
  openHalved: (size) => `Open at half resolution (${size})`,
  openPictures: 'Picture by picture, without planes',
  openWhole: 'Open whole all the same',
  hint: 'At half resolution planes are computed from every second pixel each way, and say so; stored slices stay whole.',
  told: (size, free) => `This series needs ${size}; ${free} are free.`,
  waiting: 'Waiting for your choice',
  halved: 'Half resolution',
  halvedHint: 'Planes at half resolution: each voxel is the mean of four pixels. Stored slices are whole.',
  noSeries: 'This volume is at half resolution: no series is made from it. Open it whole (side pane Series).',
};

export const workMemory = { fr, en };
