import { describe, expect, it } from 'vitest';
import {
  describeStep,
  planeProtocols,
  protocolRegions,
  protocolsFor,
  type Step,
} from '../../../native-free-core/recipe/index.ts';
import { planes } from '../stepsOf.ts';

const texts = planeProtocols.flatMap(({ name, pitfall, source, landmarks }) => [
  name,
  pitfall,
  source,
  ...landmarks.flatMap((landmark) => [landmark.name, landmark.where]),
]);

describe('the table of protocol planes', () => {
  it('names each plane once', () => {
    const ids = planeProtocols.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says everything in French and in English', () => {
    expect(texts.filter(({ fr, en }) => !fr?.trim() || !en?.trim())).toEqual([]);
  });

  it('knows every landmark, region and pane that it names, and points only at landmarks that it has', () => {
    const regions = new Set(protocolRegions.map(({ id }) => id));
    const panes = ['axial', 'coronal', 'sagittal'];
    for (const { id, region, pane, landmarks, rule, centre = [] } of planeProtocols) {
      expect(regions, id).toContain(region);
      expect(panes, id).toContain(pane);
      for (const landmark of landmarks) expect(panes, `${id} ${landmark.id}`).toContain(landmark.pane);
      const indices = Object.values(rule)
        .flat()
        .concat(centre)
        .filter((each) => typeof each === 'number');
      expect(indices.length, id).toBeGreaterThan(0);
      for (const index of indices) expect(landmarks[index], `${id} ${index}`).toBeDefined();
    }
  });

  it('uses every landmark of a protocol in its rule', () => {
    for (const { id, landmarks, rule } of planeProtocols) {
      const used = Object.values(rule)
        .flat()
        .filter((each) => typeof each === 'number');
      expect([...new Set(used)].sort(), id).toEqual(landmarks.map((_, index) => index));
    }
  });

  it('tells for every value where it comes from and how far it may be trusted', () => {
    for (const { source, sourceDate, trust, slab, tolerance, checkedBy } of planeProtocols) {
      expect(source.fr.length).toBeGreaterThan(5);
      expect(sourceDate).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const mark of [trust, slab.trust, tolerance.trust]) expect('VSP').toContain(mark);
      // Nobody has signed yet: whoever does gives a name and a day.
      expect(checkedBy).toBeNull();
      expect(slab.thicknessMm).toBeGreaterThan(0);
      expect(slab.incrementMm).toBeGreaterThan(0);
      expect(tolerance.angleDeg).toBeGreaterThan(0);
    }
  });

  it('offers the planes of the part that was examined first, and all the others after', () => {
    expect(protocolsFor('LSPINE')[0].region).toBe('spine');
    expect(protocolsFor('brain')[0].id).toBe('orbitoMeatal');
    for (const part of ['LSPINE', '', 'WRIST']) expect(protocolsFor(part)).toHaveLength(planeProtocols.length);
  });
});

describe('describeStep of placed planes', () => {
  const placed = (part: Partial<Extract<Step, { kind: 'placePlanes' }>>): Step => ({
    kind: 'placePlanes',
    target: planes,
    axes: { left: [1, 0, 0], posterior: [0, 1, 0], head: [0, 0, 1] },
    centreMm: [0, 0, 0],
    pane: 'axial',
    by: 'threePoints',
    pointsMm: [],
    ...part,
  });

  it('says the protocol by its name', () => {
    const step = placed({ by: 'protocol', protocol: 'commissures' });
    expect(describeStep(step, 'fr')).toBe('Protocole : Plan bicommissural (CA–CP)');
    expect(describeStep(step, 'en')).toBe('Protocol: Bicommissural plane (AC–PC)');
    expect(describeStep(placed({ by: 'protocol', protocol: 'ofAnotherVersion' }), 'fr')).toBe(
      'Protocole : ofAnotherVersion',
    );
    expect(describeStep(placed({ by: 'protocol' }), 'fr')).toBe('Plan de protocole');
  });

  it('says typed angles by their numbers, and the patient’s own axes as such', () => {
    // Turned by the 3-4-5 triangle about the left–right axis, the front up: 36.87°.
    const axes = { left: [1, 0, 0], posterior: [0, 0.8, -0.6], head: [0, 0.6, 0.8] } as const;
    expect(describeStep(placed({ by: 'angles', axes }), 'fr')).toBe('Bascule 36,9°');
    expect(describeStep(placed({ by: 'angles', axes }), 'en')).toBe('Tilt 36.9°');
    expect(describeStep(placed({ by: 'angles' }), 'fr')).toBe('Axes du patient');
    expect(describeStep(placed({ by: 'angles' }), 'en')).toBe('Axes of the patient');
  });

  it('says the other ways by name', () => {
    expect(describeStep(placed({ by: 'bestFit' }), 'en')).toBe('Plane of best fit');
  });
});
