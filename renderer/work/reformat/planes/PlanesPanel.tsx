// «Plans»: where the planes lie, by their angles, by points, by a protocol's landmarks, and carried over to another series.
import type { Desk } from '../../place/desk.ts';
import { canShowPlanes } from '../../place/layoutOf.ts';
import { useSketch } from '../../sketch/useSketch.ts';
import { useActive } from '../../tools/useActive.ts';
import { AngleSection } from './AngleSection.tsx';
import { CopySection } from './CopySection.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { isPlanePane } from './planeSteps.ts';
import './planes.css';
import { toolOf } from './placeTool.ts';

export function PlanesPanel({ desk }: { readonly desk: Desk }) {
  const facts = useActive(desk);
  // With points in hand a low screen has room for them alone; the angles stay in the status line.
  const isPlacing = toolOf(useSketch(desk)) !== undefined;
  const texts = desk.words.work.reformat;
  if (facts && !canShowPlanes(facts.stack)) return <p className="volet-hint">{texts.planes.notVolume}</p>;
  const { linked, pane } = facts?.start ?? {};
  if (!facts || !linked || !pane || !isPlanePane(pane)) return <p className="volet-hint">{texts.needsPlanes}</p>;
  return (
    <div className="volet-pane">
      {!isPlacing && <AngleSection {...{ desk, pane, linked }} start={facts.start} />}
      <PlaceSection {...{ desk, facts }} grid={linked.grid} />
      {!isPlacing && <CopySection key={facts.start.seriesInstanceUID} {...{ desk, facts, linked, pane }} />}
    </div>
  );
}
