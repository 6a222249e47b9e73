// Why there is no picture in a frame: what was found and what can be done, where it arose.
import { ImageOff } from 'lucide-react';
import type { ProblemRecord } from '../../../native-free-core/contract/index.ts';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import type { Desk } from '../place/desk.ts';

export interface FrameNoticeProps {
  readonly desk: Pick<Desk, 'language'>;
  readonly title: string;
  readonly problem: ProblemRecord;
}

export function FrameNotice({ desk, title, problem }: FrameNoticeProps) {
  return (
    <div className="frame-notice" role="status">
      <ImageOff size={24} aria-hidden="true" />
      <strong>{title}</strong>
      <p>{describeProblem(problem, desk.language)}</p>
    </div>
  );
}
