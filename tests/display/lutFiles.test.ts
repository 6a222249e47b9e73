// LUTs and windows that the corpus lacks, in files that pydicom wrote; what they must give comes from numpy and pydicom.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { greyLevel, readVoiLuts, renderGrey8, type VoiTable } from '../../native-free-core/display/index.ts';
import { decodeFrame, readImageHeader, toFrame, toModalityValues } from '../../native-free-core/pixels/index.ts';
import { decoders, readPart10Bytes } from '../support/codecs.ts';
import { findTool, runTool } from '../support/tool.ts';

interface Made {
  readonly path: string;
  readonly bytes: string;
  readonly modality?: readonly number[];
  readonly voi?: readonly number[];
  readonly grey?: readonly number[];
  readonly rgb?: readonly number[];
}

const script = fileURLToPath(new URL('./lutFiles.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'negatoscope-luts-'));
const made = findTool('python3') ? runTool('/usr/bin/python3', [script, folder]) : undefined;
const files: Readonly<Record<string, Made>> = made?.status === 0 ? JSON.parse(made.output) : {};
if (made && made.status !== 0) console.warn(`SKIPPED LOUDLY: pydicom wrote no files: ${made.error}`);
const dcm2pnm = findTool('dcm2pnm');
const having = (key: keyof Made) => Object.keys(files).filter((name) => files[name][key] !== undefined);

async function decode(name: string) {
  const file = readPart10Bytes(new Uint8Array(Buffer.from(files[name].bytes, 'base64')));
  const header = readImageHeader(file.dataset, file.transferSyntaxUID, 1);
  if (!header.ok) return expect.unreachable(header.problem.kind);
  const stored = await decodeFrame(file, header.value.pixelModule, 1, decoders);
  if (!stored.ok) return expect.unreachable(stored.problem.kind);
  return { file, header: header.value, stored: stored.value };
}

async function read(name: string) {
  const { file, header, stored } = await decode(name);
  return { frame: toModalityValues(stored, header), voi: readVoiLuts(file.dataset, 1) };
}

describe.skipIf(made?.status !== 0)('Files written by pydicom', () => {
  it('are there', () => {
    expect([having('modality').length, having('voi').length, having('grey').length]).toEqual([5, 8, 7]);
    expect(having('rgb').length).toBe(1);
  });

  it.each(having('modality'))('have the modality values of their table — PS3.3 C.11.1.1: %s', async (name) => {
    const { frame } = await read(name);
    expect([...frame.values]).toEqual(files[name].modality);
  });

  it.each(having('voi'))('have the entries of their VOI LUT — PS3.3 C.11.2.1.1: %s', async (name) => {
    const { frame, voi } = await read(name);
    const table = voi[0] as VoiTable;
    const full = 2 ** table.bits - 1;
    const level = greyLevel(table);
    expect([...frame.values].map((value) => Math.round((level(value) / 255) * full))).toEqual(files[name].voi);
  });

  it.each(having('grey'))(
    'have the grey of their window or table within one level — PS3.3 C.11.2.1: %s',
    async (name) => {
      const { frame, voi } = await read(name);
      const shown = renderGrey8(frame, { voi: voi[0], isInverted: false });
      const worst = Math.max(...files[name].grey!.map((grey, index) => Math.abs(grey - shown[index])));
      expect(worst).toBeLessThanOrEqual(1);
      expect(new Set(shown).size).toBeGreaterThan(1);
    },
  );

  it.each(having('rgb'))('have the colours of their palette — PS3.3 C.7.6.3.1.5: %s', async (name) => {
    const { file, header, stored } = await decode(name);
    const frame = toFrame(stored, header, file.dataset);
    if (!frame.ok || frame.value.kind !== 'colour') return expect.unreachable('no colours');
    expect([...frame.value.rgb]).toEqual(files[name].rgb);
  });

  it.runIf(dcm2pnm)('dcmtk leaves the Modality LUT of angiography out of the picture too', async () => {
    const out = join(folder, 'xa.pgm');
    const { status, error } = runTool(dcm2pnm!, ['+Wm', files['XA LOG'].path, out]);
    expect(status, error).toBe(0);
    const picture = [...readFileSync(out).subarray(-256)];
    const { frame } = await read('XA LOG');
    const linear = { kind: 'window', center: 128, width: 256, function: 'LINEAR', explanation: '' } as const;
    const ours = renderGrey8(frame, { voi: linear, isInverted: false });
    expect(Math.max(...picture.map((grey, index) => Math.abs(grey - ours[index])))).toBeLessThanOrEqual(1);
  });
});
