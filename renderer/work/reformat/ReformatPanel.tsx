// «Reformater»: where planes are put, curves are drawn and the volume is narrowed down.
import { Segments } from '../../controls/index.ts';
import type { Desk } from '../place/desk.ts';
import { reformatNames } from '../place/placeView.ts';
import { CurvePanel } from './curve/CurvePanel.tsx';
import { PartPanel } from './part/PartPanel.tsx';
import { PlanesPanel } from './planes/PlanesPanel.tsx';
import './reformat.css';

const panels = { planes: PlanesPanel, curve: CurvePanel, part: PartPanel } as const;

export function ReformatPanel({ desk }: { readonly desk: Desk }) {
  const { view, words } = desk;
  const texts = words.work.reformat;
  const Panel = panels[view.reformat];
  return (
    <div className="reformat-panel">
      <Segments
        label={texts.label}
        choices={reformatNames.map((value) => ({ value, name: texts.kinds[value] }))}
        value={view.reformat}
        onChange={(reformat) => desk.changeView({ ...view, reformat })}
      />
      <Panel desk={desk} />
    </div>
  );
}
