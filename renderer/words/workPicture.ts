// What is done to a picture beyond its window: a mask taken away, colours for greys, what the file draws over it.
const fr = {
  mask: {
    title: 'Soustraction (masque)',
    modes: { none: 'Sans', file: 'Du fichier', frame: 'Image n°' },
    frame: 'Image masque',
    down: 'Décaler vers le bas',
    right: 'Décaler vers la droite',
    subtracted: 'soustraite',
    hint: 'Ce que l’iode a ajouté : l’image moins une image d’avant. Piège : le patient a bougé entre les deux ; décalez le masque.',
  },
  palette: {
    title: 'Palette de couleurs',
    names: {
      GREY: 'Gris',
      HOT_IRON: 'Fer chaud (Hot Iron)',
      PET: 'TEP (PET)',
      HOT_METAL_BLUE: 'Métal chaud bleu',
      PET_20_STEP: 'TEP, 20 marches',
      SPRING: 'Printemps',
      SUMMER: 'Été',
      FALL: 'Automne',
      WINTER: 'Hiver',
    },
    hint: 'Pour la TEP, la perfusion, la scintigraphie. Piège : une marche de couleur fait croire à un bord ; lisez l’échelle.',
  },
  overlays: {
    title: 'Superpositions',
    group: (group: string) => `Groupe ${group}`,
    graphics: 'graphisme',
    region: 'région',
    shown: 'Montrées',
    hidden: 'Cachées',
    hint: 'Traits que le fichier porte par-dessus l’image (groupes 60xx) : ils ne changent pas ses valeurs. Touche V.',
  },
};

const en: typeof fr = {
  mask: {
    title: 'Subtraction (mask)',
    modes: { none: 'None', file: 'File', frame: 'Frame' },
    frame: 'Mask frame',
    down: 'Move down',
    right: 'Move right',
    subtracted: 'subtracted',
    hint: 'What the contrast has added: the frame less one from before. Pitfall: the patient moved in between; shift the mask.',
  },
  palette: {
    title: 'Colour palette',
    names: {
      GREY: 'Grey',
      HOT_IRON: 'Hot iron',
      PET: 'PET',
      HOT_METAL_BLUE: 'Hot metal blue',
      PET_20_STEP: 'PET, 20 steps',
      SPRING: 'Spring',
      SUMMER: 'Summer',
      FALL: 'Fall',
      WINTER: 'Winter',
    },
    hint: 'For PET, perfusion, scintigraphy. Pitfall: a step of colour looks like an edge; read the scale.',
  },
  overlays: {
    title: 'Overlays',
    group: (group) => `Group ${group}`,
    graphics: 'graphics',
    region: 'region',
    shown: 'Shown',
    hidden: 'Hidden',
    hint: 'Lines that the file carries over the picture (groups 60xx): they do not change its values. Key V.',
  },
};

export const workPicture = { fr, en };
