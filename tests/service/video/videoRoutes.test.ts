// A video as it is played: its fragments joined, by ranges, from a service over an archive.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriesPlanShape } from '../../../native-free-core/contract/index.ts';
import { writePart10 } from '../../../native-free-core/dicom/index.ts';
import { serviceForTests, type TestedService } from '../serviceForTests.ts';

const series = '2.25.31';
const instance = '2.25.31.1';
const address = `/api/series/${series}/instances/${instance}/video`;

/** Three packets of a transport stream, in two fragments. */
const stream = Uint8Array.from({ length: 3 * 188 }, (_, index) => (index % 188 === 0 ? 0x47 : index & 0x3f));

function videoFile(): Uint8Array {
  return writePart10({
    transferSyntaxUID: '1.2.840.10008.1.2.4.102.1',
    elements: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.1.1',
      SOPInstanceUID: instance,
      StudyInstanceUID: '2.25.30',
      SeriesInstanceUID: series,
      PatientID: 'V',
      PatientName: 'FILM^ANNA',
      Modality: 'ES',
      SamplesPerPixel: 3,
      PhotometricInterpretation: 'YBR_PARTIAL_420',
      PlanarConfiguration: 0,
      NumberOfFrames: 100,
      FrameTime: 40,
      Rows: 480,
      Columns: 640,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PixelRepresentation: 0,
      PixelData: [stream.slice(0, 300), stream.slice(300)],
    },
  });
}

let tested: TestedService;
beforeAll(async () => {
  tested = await serviceForTests();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(videoFile())]), '1');
  await tested.ask('/api/import', 'POST', form);
});
afterAll(() => tested.close());

const ranged = (range: string) => tested.ask(address, 'GET', undefined, { range });
const bytesOf = async (reply: Response) => new Uint8Array(await reply.arrayBuffer());

describe('A video in the archive', () => {
  it('is planned as one thing to play, of a named coding and container, with its frame time', async () => {
    const plan = seriesPlanShape.parse(await (await tested.ask(`/api/series/${series}/plan`)).json());
    expect(plan.notShown).toEqual([]);
    expect(plan.stacks).toHaveLength(1);
    const [{ images, video }] = plan.stacks;
    expect(images).toHaveLength(1);
    expect(images[0]).toMatchObject({ numberOfFrames: 100, frameTimeMs: 40, columns: 640, rows: 480 });
    expect(video).toEqual({
      name: 'Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1',
      coding: 'avc',
      container: 'mpegTransport',
      lengthBytes: stream.length,
    });
  });

  it('comes as its fragments joined', async () => {
    const reply = await tested.ask(address);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('video/mp2t');
    expect(reply.headers.get('accept-ranges')).toBe('bytes');
    expect(await bytesOf(reply)).toEqual(stream);
  });

  it.each([
    ['bytes=0-0', 0, 1],
    ['bytes=290-309', 290, 310],
    ['bytes=300-', 300, 564],
    ['bytes=-10', 554, 564],
    ['bytes=500-9999', 500, 564],
  ])('comes by range: %s', async (range, from, to) => {
    const reply = await ranged(range);
    expect(reply.status).toBe(206);
    expect(reply.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/564`);
    expect(await bytesOf(reply)).toEqual(stream.slice(from, to));
  });

  it('refuses a range beyond its end, and gives the whole for one that it does not understand', async () => {
    const beyond = await ranged('bytes=564-');
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */564']);
    expect((await ranged('bytes=0-1,5-6')).status).toBe(200);
  });

  it('has the sign of a video as its small picture, and no frames to decode', async () => {
    const picture = await tested.ask(`/api/series/${series}/thumbnail`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await tested.ask(`/api/series/${series}/stacks/0/frames/0`)).status).not.toBe(200);
  });

  it('knows no video of another instance', async () => {
    expect((await tested.ask(`/api/series/${series}/instances/1.2.3/video`)).status).toBe(404);
  });
});
