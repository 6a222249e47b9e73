// The words of «Créer la série».
const fr = {
  hint: 'Des coupes parallèles à un plan, régulières, sur tout le volume ou une partie. Les lignes jaunes les montrent sur les images.',
  notPossible: 'Ouvrez un volume régulier pour en tirer une série.',
  direction: 'Parallèles au plan',
  thickness: 'Épaisseur',
  increment: 'Tous les',
  projection: 'Projection',
  interpolation: 'Interpolation',
  extent: 'Étendue',
  wholeVolume: 'Tout le volume',
  description: 'Nom de la série',
  prefixHint: '« PEDA_ » est mis devant : série d’exercice.',
  thin: 'fin',
  proposed: (plane: string, mode: string, mm: string) => `${plane} ${mode} ${mm} mm`,
  summary: (count: number, columns: number, rows: number) =>
    `${count} ${count > 1 ? 'coupes' : 'coupe'} de ${columns} × ${rows}`,
  tooMany: (count: number) => `Limité à ${count} coupes : augmentez l’espacement ou réduisez l’étendue.`,
  stillLoading: 'La série se charge encore : attendez la fin pour que rien ne manque.',
  create: 'Créer la série',
  running: (done: number, total: number) => `Calcul et archivage : ${Math.round((100 * done) / total)} %`,
  progress: 'Création de la série',
  kept: (name: string, count: number, difference: string) =>
    `« ${name} » conservée : ${count} ${count > 1 ? 'coupes archivées, relues et vérifiées' : 'coupe archivée, relue et vérifiée'} (écart maximal ${difference}).`,
};

const en: typeof fr = {
  hint: 'Slices parallel to a plane, evenly spaced, over the whole volume or a part. The yellow lines show them on the images.',
  notPossible: 'Open a regular volume to make a series from it.',
  direction: 'Parallel to the plane',
  thickness: 'Thickness',
  increment: 'Every',
  projection: 'Projection',
  interpolation: 'Interpolation',
  extent: 'Extent',
  wholeVolume: 'Whole volume',
  description: 'Name of the series',
  prefixHint: '“PEDA_” is put before it: a series made as an exercise.',
  thin: 'thin',
  proposed: (plane, mode, mm) => `${plane} ${mode} ${mm} mm`,
  summary: (count, columns, rows) => `${count} ${count === 1 ? 'slice' : 'slices'} of ${columns} × ${rows}`,
  tooMany: (count) => `Limited to ${count} slices: increase the spacing or reduce the extent.`,
  stillLoading: 'The series is still loading: wait for the end so that nothing is missing.',
  create: 'Create the series',
  running: (done, total) => `Computing and archiving: ${Math.round((100 * done) / total)}%`,
  progress: 'Creating the series',
  kept: (name, count, difference) =>
    `“${name}” kept: ${count} ${count === 1 ? 'slice' : 'slices'} archived, read again and checked (largest difference ${difference}).`,
};

export const workDerive = { fr, en };
