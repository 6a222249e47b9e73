// The words of a frame: which plane it is, how thick, what lies between the voxels.
const fr = {
  pane: {
    stack: 'Empilement',
    planes: 'Plans liés',
    axial: 'Axial',
    coronal: 'Coronal',
    sagittal: 'Sagittal',
    curved: 'Curviligne',
    section: 'Coupe transverse',
    slices: 'Coupe',
    stackNamed: (series: string, slice: number, count: number) => `${series}, coupe ${slice} sur ${count}`,
    planeNamed: (plane: string, series: string) => `Plan ${plane.toLowerCase()}, ${series}`,
  },
  slabMode: { max: 'MIP', min: 'MinIP', mean: 'Moyenne', sum: 'Somme' },
  slabHint: {
    max: 'MIP : le plus dense de l’épaisseur. Vaisseaux, nodules. Piège : efface le disque et la profondeur ; ne pas y mesurer.',
    min: 'MinIP : le moins dense. Bronches, voies biliaires. Piège : un bord épais disparaît.',
    mean: 'Moyenne : moins de bruit, contours adoucis. Convient aux disques et au parenchyme.',
    sum: 'Somme : tout ce que le rayon traverse, comme une radiographie. Piège : ses valeurs ne sont plus des UH, elles croissent avec l’épaisseur.',
  },
  interpolation: { nearest: 'Plus proche', linear: 'Linéaire', cubic: 'Cubique', sinc: 'Sinus cardinal' },
  shortInterpolation: { nearest: 'Proche', linear: 'Linéaire', cubic: 'Cubique', sinc: 'Sinc' },
};

const en: typeof fr = {
  pane: {
    stack: 'Stack',
    planes: 'Linked planes',
    axial: 'Axial',
    coronal: 'Coronal',
    sagittal: 'Sagittal',
    curved: 'Curved',
    section: 'Cross-section',
    slices: 'Slice',
    stackNamed: (series, slice, count) => `${series}, slice ${slice} of ${count}`,
    planeNamed: (plane, series) => `${plane} plane, ${series}`,
  },
  slabMode: { max: 'MIP', min: 'MinIP', mean: 'Mean', sum: 'Sum' },
  slabHint: {
    max: 'MIP: the densest through the thickness. Vessels, nodules. Pitfall: it wipes out the disc and depth; do not measure on it.',
    min: 'MinIP: the least dense. Airways, bile ducts. Pitfall: a thick wall disappears.',
    mean: 'Mean: less noise, softer edges. Good for discs and parenchyma.',
    sum: 'Sum: all that the ray goes through, like a radiograph. Pitfall: its values are no longer HU, they grow with the thickness.',
  },
  interpolation: { nearest: 'Nearest', linear: 'Linear', cubic: 'Cubic', sinc: 'Windowed sinc' },
  shortInterpolation: { nearest: 'Nearest', linear: 'Linear', cubic: 'Cubic', sinc: 'Sinc' },
};

export const workPane = { fr, en };
