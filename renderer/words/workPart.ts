// The words of the part of a volume: crop box, exclusions, and what is not quite regular about the slices.
const fr = {
  box: {
    title: 'Volume ciblé',
    hint: 'Une boîte : seul ce qu’elle contient est reformaté. Glissez ses faces sur les plans. Utile avant un MIP : les côtes et la table n’y cachent plus rien.',
    make: 'Cadrer autour du réticule',
    recentre: 'Centrer au réticule',
    whole: 'Volume entier',
    lengths: ['Largeur', 'Profondeur', 'Hauteur'] as readonly string[],
  },
  exclusion: {
    title: 'Découpe (ciseaux)',
    hint: 'Dessinez un contour dans un plan, en glissant ou point par point : la découpe traverse le volume dans l’axe de cette vue. Aucun voxel n’est modifié. Piège : ce qui est derrière est découpé aussi.',
    outline: 'Dessiner un contour',
    remove: 'Exclure',
    keep: 'Garder seul',
    restore: 'Rétablir tout',
    count: (n: number) => (n > 1 ? `${n} découpes en place.` : `${n} découpe en place.`),
  },
  tilt: {
    title: 'Bascule du statif',
    hint: 'Le statif était incliné : chaque coupe est décalée de la précédente. Corrigée, l’anatomie est juste ; ignorée, on voit la déformation d’un logiciel qui n’en tient pas compte.',
    corrected: 'Corrigée',
    ignored: 'Ignorée',
    none: 'Le statif n’était pas incliné : rien à corriger.',
  },
  badge: {
    tiltIgnored: 'Bascule ignorée : formes fausses',
    uneven: 'Espacement inégal : interpolé de coupe en coupe',
    missing: (n: number) => (n > 1 ? `${n} coupes manquent : lacune en noir` : `${n} coupe manque : lacune en noir`),
    part: 'Volume ciblé',
  },
};

const en: typeof fr = {
  box: {
    title: 'Targeted volume',
    hint: 'A box: only what it holds is reformatted. Drag its faces on the planes. Useful before a MIP: ribs and table hide nothing any more.',
    make: 'Frame around the crosshair',
    recentre: 'Centre at the crosshair',
    whole: 'Whole volume',
    lengths: ['Width', 'Depth', 'Height'],
  },
  exclusion: {
    title: 'Cut out (scissors)',
    hint: 'Draw an outline in a plane, by dragging or point by point: the cut goes through the volume along that view. No voxel is changed. Pitfall: what lies behind is cut as well.',
    outline: 'Draw an outline',
    remove: 'Exclude',
    keep: 'Keep only',
    restore: 'Bring it all back',
    count: (n) => (n === 1 ? `${n} cut in place.` : `${n} cuts in place.`),
  },
  tilt: {
    title: 'Gantry tilt',
    hint: 'The gantry was tilted: each slice is shifted from the one before. Corrected, the anatomy is right; ignored, one sees the distortion of a program that does not know of it.',
    corrected: 'Corrected',
    ignored: 'Ignored',
    none: 'The gantry was not tilted: nothing to correct.',
  },
  badge: {
    tiltIgnored: 'Tilt ignored: shapes are wrong',
    uneven: 'Uneven spacing: interpolated from slice to slice',
    missing: (n) => (n === 1 ? `${n} slice is missing: a black gap` : `${n} slices are missing: a black gap`),
    part: 'Targeted volume',
  },
};

export const workPart = { fr, en };
