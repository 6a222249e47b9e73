import type { Desk } from '../../place/desk.ts';

export function PartPanel({ desk }: { readonly desk: Desk }) {
  return <p className="volet-hint">{desk.words.work.reformat.needsPlanes}</p>;
}
