// Each protocol on a patient of known landmarks who lies tilted, turned and leaning: its plane must be that of the patient.
import { describe, expect, it } from 'vitest';
import {
  add,
  cross,
  dot,
  normalise,
  type PatientPoint,
  planeOfBestFit,
  scale,
  subtract,
  type Vector3,
} from '../../../native-free-core/geometry/index.ts';
import {
  axesOfAngles,
  axisOfPane,
  initialAxes,
  type Placement,
  type PlaneAxes,
  placeByProtocol,
  planeProtocol,
  planeProtocols,
} from '../../../native-free-core/recipe/index.ts';

// How the patient lies: the body's own left, back and head.
const body = axesOfAngles({ tiltDeg: 14, obliquityDeg: -11, rollDeg: 8 }, 'axial');
const originMm: PatientPoint = [3, -25, 640];
const inScanner = (way: Vector3): Vector3 =>
  add(scale(body.left, way[0]), add(scale(body.posterior, way[1]), scale(body.head, way[2])));
const at = (point: PatientPoint): PatientPoint => add(originMm, inScanner(point));

const place = (id: string, points: readonly PatientPoint[], from: PlaneAxes = initialAxes): Placement => {
  const outcome = placeByProtocol(planeProtocol(id)!, points.map(at), from);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const angleDeg = (a: Vector3, b: Vector3) => (Math.acos(Math.min(1, dot(a, b))) * 180) / Math.PI;
const mostDeg = 0.05;
const mostMm = 0.05;

const expectPlane = ({ axes, pane }: Placement, normalInBody: Vector3) => {
  expect(angleDeg(axes[axisOfPane[pane]], inScanner(normalise(normalInBody)))).toBeLessThan(mostDeg);
};
const expectAt = ({ centreMm }: Placement, point: PatientPoint) => {
  const off = subtract(centreMm, at(point));
  expect(Math.hypot(...off)).toBeLessThan(mostMm);
};

// id, landmarks in the body's own millimetres, normal of its pane, where the crosshair goes.
const known: readonly (readonly [string, readonly PatientPoint[], Vector3, PatientPoint])[] = [
  [
    'orbitoMeatal',
    [
      [-52, -70, 0],
      [52, -70, 0],
      [-74, 12, 0],
      [74, 12, 0],
    ],
    [0, 0, 1],
    [0, -29, 0],
  ],
  [
    'commissures',
    [
      [0, -12, 0],
      [0, 13, 0],
      [0, 5, 70],
    ],
    [0, 0, 1],
    [0, 0.5, 0],
  ],
  // The palate comes up by 3 in 4 towards the front.
  [
    'palate',
    [
      [0, -40, 30],
      [0, 0, 0],
    ],
    [0, 3, 4],
    [0, -20, 15],
  ],
  [
    'occlusal',
    [
      [0, -50, 10],
      [-25, 0, 0],
      [25, 0, 0],
    ],
    [0, 10, 50],
    [0, -50 / 3, 10 / 3],
  ],
  // The lateral canal leans by 30°: up at its front.
  [
    'lateralCanal',
    [
      [40, -3 * Math.sqrt(3), 3],
      [44, 0, 0],
      [40, 3, -Math.sqrt(3)],
    ],
    [0, 0.5, Math.sqrt(3) / 2],
    [124 / 3, 1 - Math.sqrt(3), 1 - 1 / Math.sqrt(3)],
  ],
  // Upright, across a petrous axis that runs at 45°: outwards and backwards on the left side.
  [
    'poschl',
    [
      [43, -3, 0],
      [40, 0, 4],
      [37, 3, 0],
    ],
    [1, 1, 0],
    [40, 0, 4 / 3],
  ],
  [
    'stenvers',
    [
      [20, -20, 0],
      [60, 20, 0],
    ],
    [-1, 1, 0],
    [40, 0, 0],
  ],
  [
    'medianSpine',
    [
      [0, 0, 90],
      [0, 4, -90],
      [0, 75, 5],
    ],
    [1, 0, 0],
    [0, 79 / 3, 5 / 3],
  ],
  [
    'discL3L4',
    [
      [0, -18, 0],
      [0, 18, 0],
    ],
    [0, 0, 1],
    [0, 0, 0],
  ],
  // Up at the back by 3 in 4.
  [
    'discL4L5',
    [
      [0, -16, -12],
      [0, 16, 12],
    ],
    [0, -3, 4],
    [0, 0, 0],
  ],
  [
    'discL5S1',
    [
      [0, -14, -14],
      [0, 14, 14],
    ],
    [0, -1, 1],
    [0, 0, 0],
  ],
  // The neck of the left hip: outwards and down, a little forwards.
  [
    'femoralNeck',
    [
      [85, 0, 0],
      [115, -8, -24],
    ],
    [24, 0, 30],
    [115, -8, -24],
  ],
  [
    'femoralHeads',
    [
      [-85, 0, 0],
      [85, 0, 0],
    ],
    [0, 0, 1],
    [0, 0, 0],
  ],
  [
    'shortAxis',
    [
      [60, -50, -30],
      [0, 10, 20],
    ],
    [-60, 60, 50],
    [30, -20, -5],
  ],
  [
    'fourChambers',
    [
      [60, -50, 0],
      [0, 10, 0],
      [-50, -10, 0],
    ],
    [0, 0, 1],
    [30, -20, 0],
  ],
  [
    'twoChambers',
    [
      [60, -60, 0],
      [0, 0, 0],
      [-50, -10, 0],
    ],
    [1, 1, 0],
    [30, -30, 0],
  ],
  [
    'threeChambers',
    [
      [60, -60, 0],
      [0, 0, 0],
      [-10, 10, 30],
    ],
    [1, 1, 0],
    [30, -30, 0],
  ],
  [
    'knee',
    [
      [-25, 20, 0],
      [25, 20, 0],
    ],
    [0, 1, 0],
    [0, 20, 0],
  ],
  [
    'shoulder',
    [
      [100, 40, 0],
      [160, 0, 0],
    ],
    [2, 3, 0],
    [130, 20, 0],
  ],
];

describe('placeByProtocol', () => {
  it('is tried here for every protocol of the table', () => {
    expect(known.map(([id]) => id)).toEqual(planeProtocols.map(({ id }) => id));
  });

  it.each(known)('finds the plane of a tilted, turned and leaning patient: %s', (id, points, normal, centre) => {
    // What a rule leaves to the planes as they are is what the patient's own axes give.
    const placed = place(id, points, body);
    expectAt(placed, centre);
    expectPlane(placed, normal);
    if (id === 'femoralNeck') expectAlongNeck(placed, points);
  });

  it('sets a head straight from its orbito-meatal landmarks alone: tilt, turn and lean', () => {
    const [, points] = known[0];
    const { axes } = place('orbitoMeatal', points);
    for (const way of ['left', 'posterior', 'head'] as const)
      expect(angleDeg(axes[way], body[way])).toBeLessThan(mostDeg);
  });

  it('takes both sides alike where a face is not symmetric: the plane of least squares', () => {
    // One eye 2 mm high, the other 2 mm low, the ears the other way round: on the mean all is level.
    const twisted: readonly PatientPoint[] = [
      [-52, -70, -2],
      [52, -70, 2],
      [-52, 12, 2],
      [52, 12, -2],
    ];
    const { axes } = place('orbitoMeatal', twisted);
    expect(angleDeg(axes.head, body.head)).toBeLessThan(mostDeg);
    const fitted = planeOfBestFit(twisted.map(at));
    expect(fitted.ok && Math.abs(dot(fitted.value.normal, axes.head))).toBeCloseTo(1, 9);
  });

  it('sets a head straight from the commissures and the falx', () => {
    const [, points] = known[1];
    const { axes, leverMm } = place('commissures', points);
    for (const way of ['left', 'posterior', 'head'] as const)
      expect(angleDeg(axes[way], body[way])).toBeLessThan(mostDeg);
    expect(leverMm).toBeCloseTo(25, 9);
  });

  it('gives short axis, two and four chambers at right angles from the same three landmarks', () => {
    const points: readonly PatientPoint[] = [
      [60, -50, -30],
      [0, 10, 20],
      [-60, -20, 0],
    ];
    const four = place('fourChambers', points);
    expect(place('twoChambers', points).axes).toEqual(four.axes);
    const short = place('shortAxis', points.slice(0, 2));
    expect(angleDeg(short.axes.posterior, four.axes.posterior)).toBeLessThan(1e-5);
    // Through all three: none lies beside the plane.
    for (const point of points) expect(dot(subtract(at(point), four.centreMm), four.axes.head)).toBeCloseTo(0, 9);
  });

  it('tells landmarks of the two sides that were taken for one another', () => {
    const [, [right, left, meatusRight, meatusLeft]] = known[0];
    const protocol = planeProtocol('orbitoMeatal')!;
    const sides = placeByProtocol(protocol, [left, right, meatusRight, meatusLeft].map(at), initialAxes);
    expect(sides).toEqual({ ok: false, problem: { kind: 'sidesSwapped', first: 1, second: 2 } });
    const ends = placeByProtocol(protocol, [meatusRight, meatusLeft, right, left].map(at), initialAxes);
    expect(ends).toEqual({ ok: false, problem: { kind: 'frontBackSwapped', first: 1, second: 3 } });
  });

  it('tells commissures that were taken for one another, and a third point on their line', () => {
    const protocol = planeProtocol('commissures')!;
    const swapped = placeByProtocol(
      protocol,
      (
        [
          [0, 13, 0],
          [0, -12, 0],
          [0, 5, 70],
        ] as const
      ).map(at),
      initialAxes,
    );
    expect(swapped).toMatchObject({ problem: { kind: 'frontBackSwapped' } });
    const flat = placeByProtocol(
      protocol,
      (
        [
          [0, -12, 0],
          [0, 13, 0],
          [0, 30, 0.2],
        ] as const
      ).map(at),
      initialAxes,
    );
    expect(flat).toMatchObject({ problem: { kind: 'pointsCollinear' } });
  });

  it('wants every landmark', () => {
    const outcome = placeByProtocol(planeProtocol('commissures')!, [[0, 0, 0]], initialAxes);
    expect(outcome).toEqual({ ok: false, problem: { kind: 'tooFewPoints', found: 1, wanted: 3 } });
  });
});

/** Axial and coronal hold the axis of the neck, the sagittal cuts it at right angles. */
function expectAlongNeck({ axes }: Placement, [head, neck]: readonly PatientPoint[]): void {
  const along = normalise(inScanner(subtract(neck, head)));
  expect(angleDeg(axes.left, along)).toBeLessThan(mostDeg);
  expect(Math.abs(dot(axes.head, along))).toBeLessThan(1e-9);
  expect(Math.abs(dot(axes.posterior, along))).toBeLessThan(1e-9);
  expect(angleDeg(cross(axes.left, axes.posterior), axes.head)).toBeLessThan(1e-5);
}
