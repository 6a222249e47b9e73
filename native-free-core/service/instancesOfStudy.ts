// Every instance of a study that is not in the bin, series after series.
import type { Archive, ArchiveProblem, InstanceRow } from '../archive/index.ts';
import { type Outcome, succeed } from '../outcome.ts';

export async function instancesOfStudy(
  archive: Pick<Archive, 'seriesOf' | 'instancesOfSeries'>,
  studyInstanceUID: string,
): Promise<Outcome<readonly InstanceRow[], ArchiveProblem>> {
  const series = await archive.seriesOf(studyInstanceUID);
  if (!series.ok) return series;
  const instances: InstanceRow[] = [];
  for (const { seriesInstanceUID } of series.value) {
    const rows = await archive.instancesOfSeries(seriesInstanceUID);
    if (!rows.ok) return rows;
    // The same series UID can stand in two studies.
    instances.push(...rows.value.filter((row) => row.studyInstanceUID === studyInstanceUID));
  }
  return succeed(instances);
}
