// The words of «Plans»: angles, points, protocols, and the plane carried over to another series.
const fr = {
  angles: {
    title: (plane: string) => `Angles du plan ${plane.toLowerCase()}`,
    tiltDeg: 'Bascule',
    obliquityDeg: 'Obliquité',
    rollDeg: 'Roulis',
    hint: {
      axial:
        'Bascule + : l’avant monte (lue sur la sagittale). Roulis + : la gauche du patient descend (lu sur la coronale). L’obliquité tourne l’axiale dans son plan : elle ne change que les deux autres.',
      coronal:
        'Obliquité + : la gauche du patient recule (lue sur l’axiale). Bascule + : le haut recule (lue sur la sagittale). Le roulis tourne la coronale dans son plan : il ne change que les deux autres.',
      sagittal:
        'Obliquité + : l’arrière va vers la droite du patient (lue sur l’axiale). Roulis + : le haut va vers la gauche (lu sur la coronale). La bascule tourne la sagittale dans son plan : elle ne change que les deux autres.',
    },
    one: (name: string, degrees: string) => `${name.toLowerCase()} ${degrees}°`,
    toPatient: {
      name: 'Axes du patient',
      hint: 'Les trois plans de nouveau axial, coronal et sagittal du patient. Le réticule reste où il est.',
    },
  },
  place: {
    title: 'Placer le plan',
    choose: 'Comment placer le plan',
    threePoints: {
      name: 'Trois points',
      hint: 'Un clic par repère, dans n’importe quelle vue. Piège : des points proches ou presque alignés donnent un plan au hasard.',
    },
    twoPoints: {
      name: 'Deux points',
      hint: 'Une ligne tracée dans une vue : le plan passe par elle, perpendiculaire à cette vue. Un disque : sur la sagittale, d’avant en arrière. Piège : les deux points sur la même coupe.',
    },
    bestFit: {
      name: 'Au plus près',
      hint: 'Quatre points ou plus d’une surface presque plane (palais, plateau) : le plan le plus proche de tous. Piège : un seul point faux l’incline ; regardez l’écart.',
    },
    protocol: {
      name: 'Protocole…',
      hint: 'Les plans demandés par nom, repère par repère. Piège : vérifiez chaque repère dans les trois vues avant d’appliquer.',
    },
    protocols: 'Plans de protocole',
    pane: 'Vue qui montre le plan',
    nearest: 'Proche',
    points: 'Points',
    landmarks: 'Repères',
    point: (n: number) => `Point ${n}`,
    next: (n: number, count: number, name: string) => `${n} / ${count} : ${name}`,
    nextPoint: (n: number) => `Point ${n} : clic dans une vue`,
    again: (name: string) => `Replacer : ${name}`,
    againHint: 'Le réticule y est allé. Le prochain point posé le remplace.',
    bestSeenIn: (plane: string) => `Se voit le mieux dans le plan ${plane.toLowerCase()}.`,
    complete: 'Tout est posé : vérifiez chaque point, puis appliquez.',
    enough: 'Assez de points ; d’autres rendent le plan plus sûr.',
    state: { placed: 'posé', next: 'à poser maintenant', later: 'plus tard' },
  },
  preview: {
    label: 'Le plan que ces points donnent',
    shownIn: (plane: string) => `Plan ${plane.toLowerCase()}`,
    sure: (degrees: string) => `Sûreté : 1 mm d’erreur sur un point peut l’incliner de ${degrees}°.`,
    unsure: (degrees: string, tolerance: string) =>
      `Peu sûr : 1 mm d’erreur sur un point l’incline de ${degrees}°, plus que la tolérance (± ${tolerance}°). Agrandissez et vérifiez chaque repère.`,
    steep: (plane: string, degrees: string) =>
      `À ${degrees}° du plan ${plane.toLowerCase()} du patient : vérifiez les points, ou choisissez une autre vue.`,
    residual: (mm: string, farthest: number, farthestMm: string) =>
      `Écart des points au plan : ${mm} mm en moyenne quadratique ; le plus loin est le point ${farthest}, à ${farthestMm} mm.`,
  },
  protocol: {
    tolerance: (degrees: string) => `Tolérance : ± ${degrees}°`,
    toleranceAt: (degrees: string, mm: string) => `Tolérance : ± ${degrees}° et ± ${mm} mm`,
    source: (source: string, trust: string) => `Source : ${source}. ${trust}.`,
    trust: {
      V: (date: string) => `Lu dans la source le ${date}`,
      S: () => 'Connu du métier, non relu : à faire valider par un enseignant',
      P: () => 'Proposition pédagogique',
    },
    checked: (name: string, date: string) => `Vérifié par ${name} le ${date}`,
    pitfall: (text: string) => `Piège : ${text}`,
  },
  placed: {
    text: (name: string, plane: string, angles: string) => `${name} → plan ${plane.toLowerCase()} : ${angles}.`,
    slab: (mode: string, mm: string) => `Épaisseur du protocole : ${mode} ${mm} mm`,
    derive: 'Créer la série…',
  },
  copy: {
    title: 'Reporter sur une autre série',
    hint: 'Le même endroit du patient dans une autre série du même repère (sans produit et injecté, T1 et T2). Piège : un patient qui a bougé entre les deux n’a plus le même repère, même si le fichier le dit.',
    look: 'Chercher les séries du même repère',
    looking: 'Lecture des séries…',
    none: 'Cet examen n’a pas d’autre série d’images.',
    onto: (series: string) => `Reporter sur « ${series} »`,
    done: (series: string) => `Plans reportés sur « ${series} ».`,
    open: 'Ouvrir cette série',
    notVolume: (series: string) => `« ${series} » : pas un volume, on n’y coupe pas de plan.`,
    refused: (series: string, why: string) => `« ${series} » : ${why}`,
    unnamed: 'série sans description',
  },
  notVolume:
    'Cette série n’est pas un volume (coupes non parallèles, trop peu nombreuses, ou en couleurs) : on n’y coupe pas de plan. Choisissez-en une autre à gauche ; « Série » dit pourquoi.',
};

const en: typeof fr = {
  angles: {
    title: (plane) => `Angles of the ${plane.toLowerCase()} plane`,
    tiltDeg: 'Tilt',
    obliquityDeg: 'Obliquity',
    rollDeg: 'Roll',
    hint: {
      axial:
        'Tilt +: the front comes up (read on the sagittal). Roll +: the patient’s left goes down (read on the coronal). Obliquity turns the axial within its plane: it changes the two others only.',
      coronal:
        'Obliquity +: the patient’s left goes back (read on the axial). Tilt +: the top goes back (read on the sagittal). Roll turns the coronal within its plane: it changes the two others only.',
      sagittal:
        'Obliquity +: the back goes to the patient’s right (read on the axial). Roll +: the top goes to the left (read on the coronal). Tilt turns the sagittal within its plane: it changes the two others only.',
    },
    one: (name, degrees) => `${name.toLowerCase()} ${degrees}°`,
    toPatient: {
      name: 'Axes of the patient',
      hint: 'The three planes axial, coronal and sagittal of the patient again. The crosshair stays where it is.',
    },
  },
  place: {
    title: 'Put the plane',
    choose: 'How to put the plane',
    threePoints: {
      name: 'Three points',
      hint: 'One click per landmark, in any view. Pitfall: points near each other or almost on a line give a plane by chance.',
    },
    twoPoints: {
      name: 'Two points',
      hint: 'A line drawn in one view: the plane goes through it, across that view. A disc: on the sagittal, from front to back. Pitfall: both points in the same slice.',
    },
    bestFit: {
      name: 'Best fit',
      hint: 'Four points or more of an almost flat surface (palate, end plate): the plane nearest to all. Pitfall: one wrong point tilts it; look at the residual.',
    },
    protocol: {
      name: 'Protocol…',
      hint: 'Planes that are asked for by name, landmark by landmark. Pitfall: check each landmark in the three views before you apply.',
    },
    protocols: 'Protocol planes',
    pane: 'View that shows the plane',
    nearest: 'Nearest',
    points: 'Points',
    landmarks: 'Landmarks',
    point: (n) => `Point ${n}`,
    next: (n, count, name) => `${n} / ${count}: ${name}`,
    nextPoint: (n) => `Point ${n}: click in a view`,
    again: (name) => `Put again: ${name}`,
    againHint: 'The crosshair has gone there. The next point put takes its place.',
    bestSeenIn: (plane) => `Best seen in the ${plane.toLowerCase()} plane.`,
    complete: 'All is there: check each point, then apply.',
    enough: 'Enough points; more make the plane surer.',
    state: { placed: 'placed', next: 'to be put now', later: 'later' },
  },
  preview: {
    label: 'The plane that these points give',
    shownIn: (plane) => `${plane} plane`,
    sure: (degrees) => `How sure: 1 mm off at one point can tilt it by ${degrees}°.`,
    unsure: (degrees, tolerance) =>
      `Not very sure: 1 mm off at one point tilts it by ${degrees}°, more than the tolerance (± ${tolerance}°). Zoom in and check each landmark.`,
    steep: (plane, degrees) =>
      `${degrees}° from the ${plane.toLowerCase()} plane of the patient: check the points, or choose another view.`,
    residual: (mm, farthest, farthestMm) =>
      `Points off the plane: ${mm} mm root mean square; the farthest is point ${farthest}, by ${farthestMm} mm.`,
  },
  protocol: {
    tolerance: (degrees) => `Tolerance: ± ${degrees}°`,
    toleranceAt: (degrees, mm) => `Tolerance: ± ${degrees}° and ± ${mm} mm`,
    source: (source, trust) => `Source: ${source}. ${trust}.`,
    trust: {
      V: (date) => `Read in the source on ${date}`,
      S: () => 'Known in the trade, not read again: for a teacher to sign off',
      P: () => 'A proposal for teaching',
    },
    checked: (name, date) => `Checked by ${name} on ${date}`,
    pitfall: (text) => `Pitfall: ${text}`,
  },
  placed: {
    text: (name, plane, angles) => `${name} → ${plane.toLowerCase()} plane: ${angles}.`,
    slab: (mode, mm) => `Thickness of the protocol: ${mode} ${mm} mm`,
    derive: 'Create the series…',
  },
  copy: {
    title: 'Carry over to another series',
    hint: 'The same place of the patient in another series of the same space (plain and enhanced, T1 and T2). Pitfall: a patient who has moved in between is no longer in the same space, even if the file says so.',
    look: 'Look for series in the same space',
    looking: 'Reading the series…',
    none: 'This exam has no other series of images.',
    onto: (series) => `Carry over to “${series}”`,
    done: (series) => `Planes carried over to “${series}”.`,
    open: 'Open this series',
    notVolume: (series) => `“${series}”: no volume, no plane is cut from it.`,
    refused: (series, why) => `“${series}”: ${why}`,
    unnamed: 'series without description',
  },
  notVolume:
    'This series is no volume (slices not parallel, too few, or in colour): no plane is cut from it. Choose another one on the left; “Series” says why.',
};

export const workPlanes = { fr, en };
