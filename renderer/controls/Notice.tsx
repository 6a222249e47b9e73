// Something to tell where it arose: a sign beside the colour, the words, and what can be done.
import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly tone: 'good' | 'warning' | 'bad' | 'plain';
  readonly children: ReactNode;
  /** Buttons at the end. */
  readonly actions?: ReactNode;
}

const signs = { good: CircleCheck, warning: TriangleAlert, bad: CircleX, plain: Info } as const;

export function Notice({ tone, children, actions }: NoticeProps) {
  const Sign = signs[tone];
  return (
    <div className={`notice tone-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Sign size={16} aria-hidden="true" />
      <div className="notice-text">{children}</div>
      {actions}
    </div>
  );
}
