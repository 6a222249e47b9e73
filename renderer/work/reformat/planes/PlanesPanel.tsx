// «Plans»: where the planes lie, by their angles, by points, by a protocol's landmarks, and carried over to another series.
import type { Desk } from '../../place/desk.ts';
import { canShowPlanes } from '../../place/layoutOf.ts';
import { useActive } from '../../tools/useActive.ts';
import { AngleSection } from './AngleSection.tsx';
import { CopySection } from './CopySection.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { isPlanePane } from './planeSteps.ts';
import './planes.css';

export function PlanesPanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  const texts = desk.words.work.reformat;
  if (facts && !canShowPlanes(facts.stack)) return <p className="volet-hint">{texts.planes.notVolume}</p>;
  const { linked, pane } = facts?.start ?? {};
  if (!facts || !linked || !pane || !isPlanePane(pane)) return <p className="volet-hint">{texts.needsPlanes}</p>;
  return (
    <div className="volet-pane">
      <AngleSection {...{ desk, pane, linked }} start={facts.start} />
      <PlaceSection desk={desk} facts={facts} />
      <CopySection key={facts.start.seriesInstanceUID} {...{ desk, facts, linked, pane }} />
    </div>
  );
}
