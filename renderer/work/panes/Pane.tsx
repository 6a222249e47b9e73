// What stands in one frame: the series' picture, or why it is not there yet.
import type { DragEvent } from 'react';
import type { PlannedStack } from '../../../native-free-core/contract/index.ts';
import type { OpenSeries } from '../../pipeline/index.ts';
import { CurvePane } from '../curve/CurvePane.tsx';
import type { Desk } from '../place/desk.ts';
import { withSeries } from '../place/frames.ts';
import type { Slot } from '../place/placeView.ts';
import { draggedSeriesType } from '../strip/SeriesStrip.tsx';
import { VideoPane } from '../video/VideoPane.tsx';
import { ForecastNotice } from './ForecastNotice.tsx';
import { FrameNotice } from './FrameNotice.tsx';
import { PlanePane } from './PlanePane.tsx';
import { StackPane } from './StackPane.tsx';

export interface PaneProps {
  readonly desk: Desk;
  readonly index: number;
  readonly slot: Slot;
}

export function Pane({ desk, index, slot }: PaneProps) {
  const { view } = desk;
  const drop = (event: DragEvent) => {
    const seriesInstanceUID = event.dataTransfer.getData(draggedSeriesType);
    if (seriesInstanceUID === '') return;
    event.preventDefault();
    desk.changeView(withSeries({ ...view, active: index }, { seriesInstanceUID, stack: 0, pane: 'stack' }));
  };
  const allow = (event: DragEvent) => {
    if (event.dataTransfer.types.includes(draggedSeriesType)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the same is done with the strip's buttons.
    <div className={`pane pane-${index}`} onDragOver={allow} onDrop={drop}>
      <Content desk={desk} index={index} slot={slot} />
    </div>
  );
}

function Content({ desk, index, slot }: PaneProps) {
  const { words } = desk;
  const entry = desk.entry(slot.seriesInstanceUID);
  const stack = entry?.plan?.stacks[slot.stack];
  if (entry?.problem) {
    return <FrameNotice desk={desk} title={words.work.problem.seriesRefused} problem={entry.problem} />;
  }
  if (entry?.plan && !stack) {
    const problem = entry.plan.notShown[0]?.problem ?? { kind: 'noPixelData' };
    return <FrameNotice desk={desk} title={words.work.problem.nothingToShow} problem={problem} />;
  }
  if (entry?.forecast && !entry.series) {
    // One choice for all the frames of the series.
    if (index > 0 && desk.view.arrangement === 'single') {
      return <div className="frame-waiting">{words.work.memory.waiting}</div>;
    }
    return <ForecastNotice {...{ desk, forecast: entry.forecast }} seriesInstanceUID={slot.seriesInstanceUID} />;
  }
  if (!entry?.series || !stack) return <div className="frame-waiting">{words.work.load.reading}</div>;
  return (
    <Shown
      key={`${slot.seriesInstanceUID}/${slot.stack}/${slot.pane}`}
      {...{ desk, index, slot, stack }}
      series={entry.series}
    />
  );
}

function Shown(props: PaneProps & { readonly series: OpenSeries; readonly stack: PlannedStack }) {
  const { desk, index, slot, series, stack } = props;
  const { video } = stack;
  if (video)
    return <VideoPane {...{ desk, index, video }} seriesInstanceUID={slot.seriesInstanceUID} image={stack.images[0]} />;
  const grid = stack.grid ?? stack.unevenGrid;
  if (slot.pane === 'stack' || !grid || stack.valueType === 'colour') {
    return <StackPane {...{ desk, index, slot, series }} />;
  }
  if (slot.pane === 'curved' || slot.pane === 'section') {
    return <CurvePane {...{ desk, index, slot, series, stack, grid }} name={slot.pane} />;
  }
  return <PlanePane {...{ desk, index, slot, series, stack, grid }} name={slot.pane} />;
}
