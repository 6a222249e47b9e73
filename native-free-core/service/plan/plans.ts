// Plans of series, kept while the series stays as it is: in memory for the last ones, on disk for all, named by the
// hashes of the instances, so that a new instance makes a new plan and nothing has to be told.
import { createHash } from 'node:crypto';
import type { Archive, ArchiveProblem, InstanceRow } from '../../archive/index.ts';
import { type SeriesPlan, seriesPlanShape } from '../../contract/index.ts';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { type KeptFiles, keepFiles } from '../keepFiles.ts';
import { planSeries } from './planSeries.ts';

/** A plan with the rows it was made from. */
export interface PlannedSeries {
  readonly plan: SeriesPlan;
  /** Changes whenever an instance of the series does. */
  readonly fingerprint: string;
  readonly instances: readonly InstanceRow[];
}

export interface Plans {
  planOf(seriesInstanceUID: string): Promise<Outcome<PlannedSeries, ArchiveProblem>>;
}

/** Part of every kept plan's name: a program that plans otherwise never reads an older program's plans. */
const planVersion = 8;
const plansInMemory = 32;

export function createPlans(archive: Archive): Plans {
  const kept = keepFiles(archive.directory, 'plans');
  const recent = new Map<string, Promise<SeriesPlan>>();

  function remember(fingerprint: string, make: () => Promise<SeriesPlan>): Promise<SeriesPlan> {
    const known = recent.get(fingerprint) ?? make();
    recent.delete(fingerprint);
    recent.set(fingerprint, known);
    known.catch(() => recent.delete(fingerprint));
    if (recent.size > plansInMemory) recent.delete(recent.keys().next().value ?? '');
    return known;
  }

  return {
    async planOf(seriesInstanceUID) {
      const rows = await archive.instancesOfSeries(seriesInstanceUID);
      if (!rows.ok) return rows;
      const instances = rows.value;
      if (instances.length === 0) return fail({ kind: 'unknownSeries', seriesInstanceUID });
      const { studyInstanceUID } = instances[0];
      const siblings = await archive.seriesOf(studyInstanceUID);
      if (!siblings.ok) return siblings;
      const series = siblings.value.find((row) => row.seriesInstanceUID === seriesInstanceUID);
      if (series === undefined) return fail({ kind: 'unknownSeries', seriesInstanceUID });
      const fingerprint = fingerprintOf(instances);
      const plan = await remember(fingerprint, async () => {
        return (
          (await readKept(kept, fingerprint)) ??
          (await makeAndKeep(kept, fingerprint, studyInstanceUID, series, instances))
        );
      });
      return succeed({ plan, fingerprint, instances });
    },
  };
}

async function readKept(kept: KeptFiles, fingerprint: string): Promise<SeriesPlan | undefined> {
  const bytes = await kept.read(`${fingerprint}.json`);
  if (bytes === undefined) return undefined;
  try {
    return seriesPlanShape.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

async function makeAndKeep(
  kept: KeptFiles,
  fingerprint: string,
  ...[studyInstanceUID, series, instances]: Parameters<typeof planSeries>
): Promise<SeriesPlan> {
  const plan = await planSeries(studyInstanceUID, series, instances);
  // A file that could not be read just now may be readable later: such a plan is not kept.
  if (!plan.notShown.some(({ problem }) => problem.kind === 'objectNotReadable')) {
    await kept.write(`${fingerprint}.json`, new TextEncoder().encode(JSON.stringify(plan)));
  }
  return plan;
}

function fingerprintOf(instances: readonly InstanceRow[]): string {
  const hash = createHash('sha256').update(`plan ${planVersion}\n`);
  for (const { sopInstanceUID, sha256 } of instances) hash.update(`${sopInstanceUID} ${sha256}\n`);
  return hash.digest('hex');
}
