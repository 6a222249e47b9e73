// The overlay planes of one frame, for the page: asked for only where the plan says that there are some.
import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import type { OverlaysReply } from '../contract/index.ts';
import { readPart10 } from '../dicom/index.ts';
import {
  createDecoders,
  type Decoders,
  type OverlayBits,
  overlaysOfFrame,
  readImagePixelModule,
  readOverlayBits,
  readOverlayPlanes,
} from '../pixels/index.ts';
import { loadCodecModules } from './loadCodecModules.ts';
import { inflateRaw } from './plan/readInstanceHeader.ts';
import { jsonReply, outcomeReply, problemReply } from './replies.ts';
import type { ServiceParts } from './serviceParts.ts';

export function addOverlayRoutes(router: Hono, { archive }: ServiceParts): void {
  let made: Promise<Decoders> | undefined;
  const decoders = () => {
    made ??= loadCodecModules().then(createDecoders);
    return made;
  };
  router.get('/api/series/:series/instances/:instance/frames/:frame/overlays', async (context) => {
    const { series, instance, frame } = context.req.param();
    const rows = await archive.instancesOfSeries(series);
    if (!rows.ok) return outcomeReply(rows);
    const row = rows.value.find(({ sopInstanceUID }) => sopInstanceUID === instance);
    if (row === undefined) return problemReply(404, { kind: 'unknownInstance', sopInstanceUID: instance });
    const bytes = await readFile(row.path);
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return jsonReply(await overlaysOf(plain, Number(frame), decoders));
  });
}

async function overlaysOf(
  bytes: Uint8Array,
  frameNumber: number,
  decoders: () => Promise<Decoders>,
): Promise<OverlaysReply> {
  const file = readPart10(bytes, { inflateRaw });
  const module = readImagePixelModule(file.dataset, file.transferSyntaxUID);
  const image = module.ok ? module.value : undefined;
  const reply: OverlaysReply = { overlays: [], problems: [] };
  for (const plane of overlaysOfFrame(readOverlayPlanes(file.dataset, image), frameNumber)) {
    const read = await readOverlayBits(file, image, plane, frameNumber, await decoders());
    if (read.ok) reply.overlays.push(packed(read.value));
    else reply.problems.push({ ...read.problem });
  }
  return reply;
}

function packed({ group, rows, columns, origin, bits }: OverlayBits): OverlaysReply['overlays'][number] {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (let index = 0; index < bits.length; index++) bytes[index >> 3] |= bits[index] << (index & 7);
  return { group: groupName(group), rows, columns, origin, bits: Buffer.from(bytes).toString('base64') };
}

function groupName(group: number): string {
  return group.toString(16).toUpperCase();
}
