// The words of «Reformater»: what the three panels share. Each has a file of its own beside this one.
import { workPlanes } from './workPlanes.ts';

const fr = {
  label: 'Reformater',
  kinds: { planes: 'Plans', curve: 'Courbe', part: 'Volume' },
  needsPlanes: 'Affichez d’abord la série en trois plans (M) : on reformate un volume.',
  sketch: {
    place: 'Placer au réticule (.)',
    undo: 'Retirer le dernier point (⌫)',
    cancel: 'Abandonner (Échap)',
    apply: 'Appliquer (Entrée)',
    hint: 'Clic dans un plan : poser un point. Glisser un point : le déplacer. Molette : changer de coupe entre deux points.',
    count: (placed: number, wanted: number | undefined) =>
      wanted === undefined ? `Points posés : ${placed}` : `Points posés : ${placed} / ${wanted}`,
  },
  planes: workPlanes.fr,
};

const en: typeof fr = {
  label: 'Reformat',
  kinds: { planes: 'Planes', curve: 'Curve', part: 'Volume' },
  needsPlanes: 'Show the series as three planes first (M): what is reformatted is a volume.',
  sketch: {
    place: 'Put at the crosshair (.)',
    undo: 'Take the last point back (⌫)',
    cancel: 'Give up (Esc)',
    apply: 'Apply (Enter)',
    hint: 'Click in a plane: put a point. Drag a point: move it. Wheel: another slice between two points.',
    count: (placed, wanted) =>
      wanted === undefined ? `Points placed: ${placed}` : `Points placed: ${placed} / ${wanted}`,
  },
  planes: workPlanes.en,
};

export const workReformat = { fr, en };
