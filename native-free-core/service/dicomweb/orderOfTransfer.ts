// In which order the instances of a series travel: the one that is looked at first, then as they will be shown.
import type { InstanceRow } from '../../archive/index.ts';
import type { PlannedSeries } from '../plan/plans.ts';

/** Instances without a picture are not sent with the pictures; a series that has none at all is sent as it is. */
export function orderOfTransfer({ plan, instances }: PlannedSeries, first: string | undefined): readonly InstanceRow[] {
  const rows = new Map(instances.map((row) => [row.sopInstanceUID, row]));
  // A video is asked for by its own address, with ranges.
  const decoded = plan.stacks.filter(({ video }) => video === undefined);
  const shown = decoded.flatMap(({ images }) => images.map(({ sopInstanceUID }) => sopInstanceUID));
  const uids = new Set(first !== undefined && rows.has(first) ? [first, ...shown] : shown);
  if (uids.size === 0) return instances;
  return [...uids].flatMap((uid) => rows.get(uid) ?? []);
}
