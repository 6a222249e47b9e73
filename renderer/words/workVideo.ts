// The words of a video in a frame of Traitement.
const fr = {
  label: 'Vidéo',
  controls: 'Commandes de la vidéo',
  notPlayed: 'Cette vidéo ne peut pas être jouée ici',
  play: 'Lire',
  pause: 'Pause',
  back: 'Image précédente',
  on: 'Image suivante',
  loop: 'En boucle',
  place: 'Position dans la vidéo',
  space: 'Espace',
  save: 'Enregistrer la vidéo',
  frame: (frame: number, count: number) => `Image ${frame} / ${count}`,
};

const en: typeof fr = {
  label: 'Video',
  controls: 'Video controls',
  notPlayed: 'This video cannot be played here',
  play: 'Play',
  pause: 'Pause',
  back: 'Previous frame',
  on: 'Next frame',
  loop: 'Loop',
  place: 'Place in the video',
  space: 'Space',
  save: 'Save the video',
  frame: (frame, count) => `Frame ${frame} / ${count}`,
};

export const workVideo = { fr, en };
