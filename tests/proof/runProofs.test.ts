import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cross, dot, normalise, scale } from '../../native-free-core/geometry/index.ts';
import {
  type ProofHost,
  type ProofInstruments,
  proofGroups,
  proofs,
  runProofs,
  workstationInstruments,
} from '../../native-free-core/proof/index.ts';
import { isUneven } from '../../native-free-core/volume/index.ts';
import { referenceFiles } from '../../sample-dicom/index.ts';
import { decoders } from '../support/codecs.ts';

const files = new Map(referenceFiles().map(({ name, bytes }) => [name, bytes]));

function hostWith(changed: Partial<ProofInstruments> = {}, changedFiles = files): ProofHost {
  return {
    files: changedFiles,
    decoders,
    inflateRaw: (bytes, maximumBytes) => inflateRawSync(bytes, { maxOutputLength: maximumBytes }),
    instruments: { ...workstationInstruments, ...changed },
  };
}

async function failuresOf(host: ProofHost): Promise<string[]> {
  const failed: string[] = [];
  for await (const { id, passed } of runProofs(proofs, host)) if (!passed) failed.push(id);
  return failed;
}

describe('The proofs', () => {
  it('have names of their own and leave no group empty', () => {
    expect(new Set(proofs.map(({ id }) => id)).size).toBe(proofs.length);
    expect(new Set(proofs.map(({ group }) => group))).toEqual(new Set(proofGroups));
    for (const { standard } of proofs) expect(standard).toMatch(/^PS3\.\d+ [A-Z0-9]/);
  });

  it('all pass with the instruments of the workstation, each with its picture', async () => {
    for await (const result of runProofs(proofs, hostWith())) {
      expect(result).toMatchObject({ passed: true });
      expect(result.picture?.rgba.length).toBe((result.picture?.columns ?? 0) * (result.picture?.rows ?? 0) * 4);
    }
  });
});

describe('An instrument that is wrong by a little more than the tolerance', () => {
  it('of lengths makes every length red, and nothing else', async () => {
    const measureDistance: ProofInstruments['measureDistance'] = (scale, from, to) => {
      const measured = workstationInstruments.measureDistance(scale, from, to);
      if (!measured.ok) return measured;
      const { corrected, value } = measured.value;
      const longer = corrected && { ...corrected, value: corrected.value + 0.000101 };
      return { ok: true, value: { ...measured.value, value: value + 0.000101, corrected: longer } };
    };
    const failed = await failuresOf(hostWith({ measureDistance }));
    const expected = proofs.filter(({ group, id }) => group === 'lengths' && id !== 'lengths/across-regions');
    expect(failed).toEqual(expected.map(({ id }) => id));
  });

  it('of greys makes the ramps red when one level of 256 is off', async () => {
    const renderGrey8: ProofInstruments['renderGrey8'] = (frame, presentation) =>
      workstationInstruments.renderGrey8(frame, presentation).map((level) => Math.min(level + 1, 255));
    const failed = await failuresOf(hostWith({ renderGrey8 }));
    expect(failed).toEqual(expect.arrayContaining(['greys/linear', 'greys/sigmoid', 'greys/lut', 'greys/inverse-16']));
    expect(failed.every((id) => id.startsWith('greys/'))).toBe(true);
  });

  it('of planes makes rod and field red when the volume is cut a fifth of a millimetre beside', async () => {
    const samplePlane: ProofInstruments['samplePlane'] = (volume, plane, options) => {
      const [x, y, z] = plane.originMm;
      return workstationInstruments.samplePlane(volume, { ...plane, originMm: [x, y + 0.2, z] }, options);
    };
    expect(await failuresOf(hostWith({ samplePlane }))).toEqual([
      'planes/tilt/straight',
      'planes/tilt/oblique',
      'planes/linear-field',
    ]);
  });

  it('of planes makes the rods red when the tilt of the gantry is forgotten', async () => {
    const samplePlane: ProofInstruments['samplePlane'] = (volume, plane, options) => {
      const { grid } = volume;
      if (isUneven(grid)) return workstationInstruments.samplePlane(volume, plane, options);
      const normal = normalise(cross(grid.columnStep, grid.rowStep));
      const upright = { ...grid, sliceStep: scale(normal, dot(grid.sliceStep, normal)) };
      return workstationInstruments.samplePlane({ ...volume, grid: upright }, plane, options);
    };
    expect(await failuresOf(hostWith({ samplePlane }))).toEqual(['planes/tilt/straight', 'planes/tilt/oblique']);
  });

  it('of uptake makes the SUV red when the decay is forgotten', async () => {
    const suvBodyWeight: ProofInstruments['suvBodyWeight'] = () => ({
      ok: true,
      value: { factor: 74_000 / 259e6, rule: 'BQML' },
    });
    expect(await failuresOf(hostWith({ suvBodyWeight }))).toEqual(['uptake/suv']);
  });

  it('makes a line across two regions red when a length is given for it', async () => {
    const measureDistance: ProofInstruments['measureDistance'] = (scale, from, to) => {
      const measured = workstationInstruments.measureDistance(scale, from, to);
      return measured.ok
        ? measured
        : { ok: true, value: { value: 1, unit: 'mm', rule: 'ultrasoundRegion', formula: '' } };
    };
    expect(await failuresOf(hostWith({ measureDistance }))).toEqual(['lengths/across-regions']);
  });
});

describe('A road that is broken', () => {
  it('fails the proof with its problem and goes on with the others', async () => {
    const some = new Map(files);
    some.delete('ct-cylinders/signed.dcm');
    some.set('colours/rgb.dcm', files.get('colours/rgb.dcm')!.slice(0, 900));
    const failed: (string | undefined)[] = [];
    for await (const { passed, problem } of runProofs(proofs, hostWith({}, some)))
      if (!passed) failed.push(problem?.kind);
    expect(failed).toEqual(['noReferenceObject', 'noReferenceObject', expect.any(String)]);
  });

  it('shows one changed sample among the encodings', async () => {
    const some = new Map(files);
    const bytes = files.get('encodings/explicit-little.dcm')!.slice();
    bytes[bytes.length - 2] ^= 1;
    some.set('encodings/explicit-little.dcm', bytes);
    expect(await failuresOf(hostWith({}, some))).toEqual(['encodings/explicit-little']);
  });
});
