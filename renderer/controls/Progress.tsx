// How far a long piece of work is. Without a total it only says that it goes on.
import { ProgressBar } from 'react-aria-components';

export interface ProgressProps {
  readonly label: string;
  /** Between 0 and 1; undefined when the end is not known. */
  readonly fraction?: number;
}

export function Progress({ label, fraction }: ProgressProps) {
  const percent = fraction === undefined ? undefined : Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <ProgressBar className="progress" aria-label={label} value={percent ?? 0} isIndeterminate={percent === undefined}>
      <div className="progress-track">
        {percent === undefined ? (
          <div className="progress-fill progress-fill-unknown" />
        ) : (
          <div className="progress-fill" style={{ width: `${percent}%` }} />
        )}
      </div>
    </ProgressBar>
  );
}
