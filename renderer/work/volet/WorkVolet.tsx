// The panels of the volet, over the open work.
import { describeStep, type OpenWork, type SeriesBatch } from '../../../native-free-core/recipe/index.ts';
import { HoodPanel } from '../hood/HoodPanel.tsx';
import type { Command } from '../keys/keyCommand.ts';
import type { Desk } from '../place/desk.ts';
import { ReformatPanel } from '../reformat/ReformatPanel.tsx';
import { DerivePanel } from './DerivePanel.tsx';
import { SeriesPanel } from './SeriesPanel.tsx';
import { StepList } from './StepList.tsx';
import { stepLines } from './stepLines.ts';
import { ViewPanel } from './ViewPanel.tsx';
import { Volet } from './Volet.tsx';

export interface WorkVoletProps {
  readonly desk: Desk;
  readonly work: OpenWork;
  readonly onCommand: (command: Command) => void;
  readonly onGoTo: (count: number) => void;
  readonly onPlanned: (batch: SeriesBatch | undefined) => void;
  readonly onDerivedSeries: () => void;
}

export function WorkVolet({ desk, work, onCommand, onGoTo, onPlanned, onDerivedSeries }: WorkVoletProps) {
  const { words, language, study, view } = desk;
  const lines = stepLines(work, study, words, (step) => describeStep(step, language));
  const goTo = (count: number) => {
    desk.hand.commit();
    onGoTo(count);
  };
  const undo = () => onCommand({ kind: 'undo' });
  const redo = () => onCommand({ kind: 'redo' });
  return (
    <Volet
      words={words}
      shown={view.volet}
      onShow={(volet) => desk.changeView({ ...view, volet })}
      panels={{
        steps: <StepList words={words} {...lines} onUndo={undo} onRedo={redo} onGoTo={goTo} />,
        view: <ViewPanel desk={desk} />,
        series: <SeriesPanel desk={desk} />,
        reformat: <ReformatPanel desk={desk} />,
        hood: <HoodPanel desk={desk} onCommand={onCommand} />,
        derive: <DerivePanel {...{ desk, work, onPlanned, onDerivedSeries }} />,
      }}
    />
  );
}
