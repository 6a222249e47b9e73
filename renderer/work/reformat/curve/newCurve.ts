// The curve that a drawn path begins with: which way it is unrolled, and the usual sizes of what it follows. Pure.
import { planeNormal, scale } from '../../../../native-free-core/geometry/index.ts';
import { type Curve, directionsOf, type PlaneAxes, type PlanePane } from '../../../../native-free-core/recipe/index.ts';

type Use = Curve['use'];

/** Usual sizes: a jaw with its teeth, a vessel with its surroundings, a spine or ureter with its neighbours. */
const usual: Readonly<Record<Use, Pick<Curve, 'flattening' | 'heightMm' | 'sectionMm'>>> = {
  free: { flattening: 'stretched', heightMm: 100, sectionMm: 60 },
  arch: { flattening: 'stretched', heightMm: 60, sectionMm: 30 },
  vessel: { flattening: 'straightened', heightMm: 40, sectionMm: 40 },
};

/** `pane`: where the path was drawn; its columns run through that plane. */
export function newCurve(use: Use, pointsMm: Curve['pointsMm'], pane: PlanePane, axes: PlaneAxes): Curve {
  // Through an axial plane the head is up; through a coronal one the front; through a sagittal one the left.
  const normal = planeNormal(planeDirections(axes, pane));
  const up = pane === 'axial' ? normal : scale(normal, -1);
  return { use, ...usual[use], pointsMm, up };
}

function planeDirections(axes: PlaneAxes, pane: PlanePane) {
  const { row, column } = directionsOf(axes, pane);
  return { rowDirection: row, columnDirection: column };
}
