// «Volume»: the part of the volume that is looked at, and the lattice that it is cut by.
import { stackState } from '../../../../native-free-core/recipe/index.ts';
import { targetOf } from '../../panes/dragStep.ts';
import type { Desk } from '../../place/desk.ts';
import { useActive } from '../../tools/useActive.ts';
import { BoxSection } from './BoxSection.tsx';
import { ExclusionSection } from './ExclusionSection.tsx';
import { TiltSection } from './TiltSection.tsx';

export function PartPanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  const hasPlanes = facts?.start.linked !== undefined || facts?.start.along !== undefined;
  if (!facts || !hasPlanes) return <p className="volet-hint">{desk.words.work.reformat.needsPlanes}</p>;
  const props = { desk, facts, target: targetOf(facts.start, 'planes') };
  const { subVolume } = stackState(desk.state, props.target);
  return (
    <div className="volet-pane">
      <BoxSection {...props} box={subVolume?.box} />
      <ExclusionSection {...props} count={subVolume?.exclusions.length ?? 0} />
      <TiltSection {...props} />
    </div>
  );
}
