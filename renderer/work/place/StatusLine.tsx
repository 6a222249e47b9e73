// The line under the frames: what is under the cursor, the window, the plane, and the memory that the series take.
import { useSyncExternalStore } from 'react';
import { dot, planeNormal } from '../../../native-free-core/geometry/index.ts';
import { formatNumber, formatSize } from '../../words/index.ts';
import { magnificationOf } from '../panes/magnification.ts';
import { windowOf } from '../panes/windowOf.ts';
import { angleTexts } from '../reformat/planes/angleTexts.ts';
import { isPlanePane } from '../reformat/planes/planeSteps.ts';
import { useActive } from '../tools/useActive.ts';
import type { Desk } from './desk.ts';

export interface StatusLineProps {
  readonly desk: Desk;
  readonly memoryBytes: number;
}

export function StatusLine({ desk, memoryBytes }: StatusLineProps) {
  const { words, language, readout } = desk;
  const under = useSyncExternalStore(readout.subscribe, readout.get);
  const facts = useActive(desk);
  const number = (value: number, decimals = 1) => formatNumber(value, language, decimals);
  const window = facts?.frame?.kind === 'grey' ? windowOf(facts.presentation?.voi) : undefined;
  const linked = facts?.start.linked;
  const pane = facts?.start.pane;
  const decimals = window && Number.isInteger(window.center) && Number.isInteger(window.width) ? 0 : 1;
  return (
    <div className="status-line">
      <span className="status-value">{under?.value ?? ''}</span>
      <span className="status-place">{under?.place ?? ''}</span>
      <span className="status-space" />
      {linked && pane && isPlanePane(pane) && (
        <span>
          {words.work.pane[pane]} {number(dot(linked.centreMm, planeNormal(linked.plane)))} mm ·{' '}
          {angleTexts(linked.axes, pane, words, language)}
        </span>
      )}
      {window && (
        <span>{words.work.corner.window(number(window.center, decimals), number(window.width, decimals))}</span>
      )}
      {facts && <span>{words.work.corner.zoom(number(magnificationOf(facts) * 100, 0))}</span>}
      <span>{words.work.status.memory(formatSize(memoryBytes, language))}</span>
    </div>
  );
}
