// Traitement: series on the left, frames in the middle, the recipe on the right. It composes; pixels, state and words
// come from elsewhere.
import { useState } from 'react';
import type { SeriesBatch } from '../../native-free-core/recipe/index.ts';
import type { Command } from './keys/keyCommand.ts';
import { performCommand } from './keys/performCommand.ts';
import { useKeys } from './keys/useKeys.ts';
import { PaneGrid } from './panes/PaneGrid.tsx';
import type { Desk } from './place/desk.ts';
import { withActiveAmong, withSeries } from './place/frames.ts';
import { StatusLine } from './place/StatusLine.tsx';
import { useDerivedSeries } from './place/useDerivedSeries.ts';
import { useDesk } from './place/useDesk.ts';
import { useLayout } from './place/useLayout.ts';
import { usePlaceView } from './place/usePlaceView.ts';
import { useProof } from './place/useProof.ts';
import { useSeriesShelf } from './place/useSeriesShelf.ts';
import { sketchCommand } from './sketch/sketchCommand.ts';
import { SeriesStrip } from './strip/SeriesStrip.tsx';
import { ToolBar } from './tools/ToolBar.tsx';
import { useCine } from './tools/useCine.ts';
import { commandVideo } from './video/videoHand.ts';
import { WorkVolet } from './volet/WorkVolet.tsx';
import './work.css';
import type { WorkPlaceProps } from './workPlaceProps.ts';

export function WorkPlace(props: WorkPlaceProps) {
  const { words, study, work } = props;
  const [view, changeView] = usePlaceView(study, props.view, props.seriesInstanceUID, props.onViewChange);
  const shelf = useSeriesShelf(
    props.shelf,
    view.slots.map((slot) => slot.seriesInstanceUID),
  );
  const { entry } = shelf;
  const [planned, setPlanned] = useState<SeriesBatch>();
  const placed = useDesk(
    props,
    view,
    changeView,
    shelf,
    view.volet === 'derive' && view.isVoletOpen ? planned : undefined,
  );
  useDerivedSeries(work.recipe, props.onDerivedSeries);
  const layout = useLayout(placed, work.recipe);
  const desk = { ...placed, view: withActiveAmong(placed.view, layout.frames.length) };
  useProof(desk, work.recipe, layout.frames);
  const cine = useCine(desk);
  const command = (asked: Command) => doCommand(asked, desk, { props, layout, cine });
  useKeys(command);
  const shown = new Set(view.slots.map((slot) => slot.seriesInstanceUID));
  const memoryBytes = [...shown].reduce((sum, uid) => sum + (entry(uid)?.series?.lengthBytes ?? 0), 0);
  return (
    <div className="work-place">
      <ToolBar
        desk={desk}
        layout={layout.choice}
        canShowPlanes={layout.canShowPlanes}
        canShowCurve={layout.canShowCurve}
        isPlaying={cine.isPlaying}
        canUndo={work.recipe.steps.length > 0}
        canRedo={work.undone.length > 0}
        onLayout={layout.choose}
        onCommand={command}
        onDerive={() => changeView({ ...view, volet: 'derive', isVoletOpen: true })}
      />
      <div className="work-middle">
        {view.isStripOpen && (
          <SeriesStrip
            words={words}
            series={study.series}
            shown={shown}
            onOpen={(uid) => changeView(withSeries(view, { seriesInstanceUID: uid, stack: 0, pane: 'stack' }))}
          />
        )}
        <PaneGrid desk={desk} frames={layout.frames} />
        {view.isVoletOpen && (
          <WorkVolet
            desk={desk}
            work={work}
            onCommand={command}
            onGoTo={props.onGoTo}
            onPlanned={setPlanned}
            onDerivedSeries={props.onDerivedSeries}
          />
        )}
      </div>
      <StatusLine desk={desk} memoryBytes={memoryBytes} />
    </div>
  );
}

interface Around {
  readonly props: WorkPlaceProps;
  readonly layout: ReturnType<typeof useLayout>;
  readonly cine: ReturnType<typeof useCine>;
}

/** Commands on the place itself; those on the active frame are performed there. */
function doCommand(command: Command, desk: Desk, { props, layout, cine }: Around): void {
  const { view, changeView, hand } = desk;
  const onPlace: Partial<Record<Command['kind'], () => void>> = {
    tool: () => command.kind === 'tool' && changeView({ ...view, tool: command.tool }),
    foldStrip: () => changeView({ ...view, isStripOpen: !view.isStripOpen }),
    foldVolet: () => changeView({ ...view, isVoletOpen: !view.isVoletOpen }),
    overlays: () => changeView({ ...view, showsOverlays: !view.showsOverlays }),
    maximise: () => changeView({ ...view, maximised: !view.maximised }),
    freeze: () => {
      changeView({ ...view, volet: 'hood', isVoletOpen: true });
      desk.hood.set({ ...desk.hood.get(), isFrozen: !desk.hood.get().isFrozen });
    },
    attributes: () => {
      changeView({ ...view, volet: 'hood', isVoletOpen: true });
      desk.hood.set({ ...desk.hood.get(), isInspecting: true, tag: undefined });
    },
    planes: layout.togglePlanes,
    cine: cine.toggle,
    undo: () => {
      hand.commit();
      props.onUndo();
    },
    redo: () => {
      hand.commit();
      props.onRedo();
    },
  };
  const video = desk.video.get();
  if (video && commandVideo(command, video)) return;
  if (sketchCommand(command, desk)) return;
  const act = onPlace[command.kind];
  if (act) act();
  else performCommand(command, desk);
}
