// How far the series of a frame has come, with what is left and a way to stop.
import { X } from 'lucide-react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { IconButton, Progress } from '../../controls/index.ts';
import { type LoadState, loadedFraction } from '../../pipeline/index.ts';
import { formatSize, type Language, type Words } from '../../words/index.ts';
import type { Forecast } from '../place/forecast.ts';

export interface LoadingBarProps {
  readonly words: Words;
  readonly language: Language;
  readonly load: LoadState;
  /** What a large series takes. */
  readonly forecast?: Forecast;
  readonly onStop: () => void;
}

export function LoadingBar({ words, language, load, forecast, onStop }: LoadingBarProps) {
  const texts = words.work.load;
  if (load.phase === 'whole') return null;
  if (load.phase === 'failed') {
    return <div className="load-bar load-bar-bad">{load.problem && describeProblem(load.problem, language)}</div>;
  }
  if (load.phase === 'stopped') {
    return <div className="load-bar">{texts.stopped(load.framesDone, load.frameCount)}</div>;
  }
  const bytes = load.totalBytes ? formatSize(load.totalBytes, language) : '';
  return (
    <div className="load-bar" data-own-hand>
      {forecast && (
        <span>
          {words.work.memory.told(
            formatSize(forecast.wholeBytes, language),
            formatSize(forecast.freeBytes ?? 0, language),
          )}
        </span>
      )}
      <span>{texts.loading(load.framesDone, load.frameCount, bytes)}</span>
      <Progress label={texts.label} fraction={loadedFraction(load)} />
      <IconButton name={texts.stop} icon={<X size={16} />} onPress={onStop} />
    </div>
  );
}
