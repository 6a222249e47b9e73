// The tools of Traitement: each with what it is for in practice, and its pitfall.
const fr = {
  label: 'Outils',
  presets: 'Fenêtres',
  fileWindow: (n: number, name: string) => `Fichier ${n} : ${name}`,
  crosshair: {
    name: 'Réticule',
    hint: 'Bouton gauche : pose le réticule, les autres plans suivent. Ronds : tourner ; carrés : épaisseur. Piège : repérez vos plans avant de tourner.',
  },
  window: {
    name: 'Fenêtrage',
    hint: 'Horizontal : largeur ; vertical : niveau. Le bouton droit fenêtre toujours. Piège : une fenêtre trop étroite cache les lésions.',
  },
  zoom: {
    name: 'Zoom',
    hint: 'Vers le haut : agrandir. Aussi Ctrl + molette. Piège : agrandir n’ajoute pas de détail.',
  },
  pan: { name: 'Déplacer', hint: 'L’image suit la main. Aussi le bouton du milieu.' },
  scroll: { name: 'Défiler', hint: 'Parcourt les coupes de haut en bas. Aussi la molette et les flèches.' },
  autoWindow: {
    name: 'Fenêtre automatique',
    hint: 'Du 1er au 99e centile de l’image. Utile en IRM ; en scanner, préférez un préréglage.',
  },
  invert: { name: 'Inverser', hint: 'Négatif / positif. Piège : dites-le sur l’image que vous envoyez.' },
  fit: { name: 'Ajuster', hint: 'L’image entière dans la vue.' },
  truePixels: {
    name: 'Pixels vrais (1:1)',
    hint: 'Un pixel de l’image sur un pixel de l’écran : rien n’est interpolé.',
  },
  turn: { name: 'Tourner à droite', hint: 'Quart de tour. Les lettres d’orientation suivent.' },
  turnBack: { name: 'Tourner à gauche', hint: 'Quart de tour. Les lettres d’orientation suivent.' },
  flip: {
    name: 'Retourner',
    hint: 'Miroir horizontal. Piège : un marqueur plombé devient illisible ; vérifiez la latéralité.',
  },
  reset: { name: 'Réinitialiser', hint: 'La vue comme à l’ouverture. Reste annulable.' },
  layouts: {
    one: { name: 'Une vue', hint: 'L’empilement des coupes natives.' },
    planes: {
      name: 'Trois plans',
      hint: 'Axial, coronal, sagittal liés par le réticule (MPR). Piège : des coupes épaisses donnent des marches d’escalier.',
    },
    curve: {
      name: 'Courbe',
      hint: 'Le trajet déroulé et sa coupe transverse, à côté de deux plans. Piège : une image déroulée étire ce qui est loin du trajet.',
    },
    two: { name: 'Deux vues', hint: 'Côte à côte : face et profil, TEP et scanner.' },
    four: { name: 'Quatre vues', hint: 'Les trois plans et l’empilement, ou quatre séries.' },
  },
  slab: {
    name: 'Coupe épaisse',
    hint: 'Projette une épaisseur (MIP 10 mm) dans le plan actif. Piège : le MIP efface le disque.',
  },
  cine: { name: 'Ciné', hint: 'Fait défiler les coupes en boucle.' },
  undo: { name: 'Annuler', hint: 'Revient une étape en arrière.' },
  redo: { name: 'Rétablir', hint: 'Refait l’étape annulée.' },
  derive: {
    name: 'Créer la série',
    hint: 'Une pile de coupes reformatées devient une série DICOM de l’examen, archivée et vérifiée.',
  },
  foldStrip: { name: 'Séries' },
  foldVolet: { name: 'Volet' },
};

const en: typeof fr = {
  label: 'Tools',
  presets: 'Windows',
  fileWindow: (n, name) => `File ${n}: ${name}`,
  crosshair: {
    name: 'Crosshair',
    hint: 'Left button: places the crosshair, the other planes follow. Circles turn; squares set the thickness. Pitfall: find your planes before you turn.',
  },
  window: {
    name: 'Windowing',
    hint: 'Sideways: width; up and down: level. The right button always windows. Pitfall: too narrow a window hides lesions.',
  },
  zoom: { name: 'Zoom', hint: 'Upwards: larger. Also Ctrl + wheel. Pitfall: enlarging adds no detail.' },
  pan: { name: 'Pan', hint: 'The image follows the hand. Also the middle button.' },
  scroll: { name: 'Scroll', hint: 'Goes through the slices. Also the wheel and the arrows.' },
  autoWindow: {
    name: 'Automatic window',
    hint: 'From the 1st to the 99th percentile of the image. Useful in MR; in CT, prefer a preset.',
  },
  invert: { name: 'Invert', hint: 'Negative / positive. Pitfall: say so on the image that you send.' },
  fit: { name: 'Fit', hint: 'The whole image in the view.' },
  truePixels: { name: 'True pixels (1:1)', hint: 'One image pixel on one screen pixel: nothing is interpolated.' },
  turn: { name: 'Turn right', hint: 'A quarter turn. The orientation letters follow.' },
  turnBack: { name: 'Turn left', hint: 'A quarter turn. The orientation letters follow.' },
  flip: {
    name: 'Flip',
    hint: 'Horizontal mirror. Pitfall: a lead marker becomes unreadable; check the side.',
  },
  reset: { name: 'Reset', hint: 'The view as it was opened. Can be undone.' },
  layouts: {
    one: { name: 'One view', hint: 'The stack of slices as acquired.' },
    planes: {
      name: 'Three planes',
      hint: 'Axial, coronal and sagittal, linked by the crosshair (MPR). Pitfall: thick slices give stair steps.',
    },
    curve: {
      name: 'Curve',
      hint: 'The path unrolled and its cross-section, beside two planes. Pitfall: unrolling stretches what lies off the path.',
    },
    two: { name: 'Two views', hint: 'Side by side: front and side, PET and CT.' },
    four: { name: 'Four views', hint: 'The three planes and the stack, or four series.' },
  },
  slab: {
    name: 'Thick slab',
    hint: 'Projects a thickness (MIP 10 mm) in the active plane. Pitfall: MIP wipes out the disc.',
  },
  cine: { name: 'Cine', hint: 'Runs through the slices in a loop.' },
  undo: { name: 'Undo', hint: 'One step back.' },
  redo: { name: 'Redo', hint: 'Does the undone step again.' },
  derive: {
    name: 'Create the series',
    hint: 'A stack of reformatted slices becomes a DICOM series of the exam, archived and checked.',
  },
  foldStrip: { name: 'Series' },
  foldVolet: { name: 'Side pane' },
};

export const workTools = { fr, en };
