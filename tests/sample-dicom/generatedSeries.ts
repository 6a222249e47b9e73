// The series of a sample, generated once for all tests of a file, and what is known of them.
import { generateSample, type SampleName, type Truth, truthOf } from '../../sample-dicom/index.ts';
import { readSeries, type SeriesVoxels, seriesUidOf } from './seriesVoxels.ts';

const generated = new Map<SampleName, ReadonlyMap<string, readonly Uint8Array[]>>();

export function seriesBytes(sample: SampleName): ReadonlyMap<string, readonly Uint8Array[]> {
  const known = generated.get(sample);
  if (known) return known;
  const series = new Map<string, Uint8Array[]>();
  for (const { bytes } of generateSample(sample)) {
    const uid = seriesUidOf(bytes);
    series.set(uid, [...(series.get(uid) ?? []), bytes]);
  }
  generated.set(sample, series);
  return series;
}

const volumes = new Map<string, SeriesVoxels>();

export function volumeOf(sample: SampleName, seriesInstanceUID: string): SeriesVoxels {
  const known = volumes.get(seriesInstanceUID) ?? readSeries(seriesBytes(sample).get(seriesInstanceUID) ?? []);
  volumes.set(seriesInstanceUID, known);
  return known;
}

export function known<Kind extends Truth['kind']>(sample: SampleName, kind: Kind): Extract<Truth, { kind: Kind }>[] {
  return truthOf(sample).filter((one): one is Extract<Truth, { kind: Kind }> => one.kind === kind);
}

export function knownAs<Kind extends Truth['kind']>(sample: SampleName, kind: Kind, id: string) {
  const one = known(sample, kind).find((each) => each.id === id);
  if (!one) throw new Error(`${sample} knows no ${kind} ${id}`);
  return one;
}
