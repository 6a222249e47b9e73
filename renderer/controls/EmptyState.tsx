// Where there is nothing yet: an invitation, and the buttons that begin.
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
}

export function EmptyState({ icon, title, hint, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {icon}
      <h2>{title}</h2>
      {hint !== undefined && <p>{hint}</p>}
      {actions !== undefined && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
