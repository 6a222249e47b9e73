import { TriangleAlert } from 'lucide-react';
import './part.css';

/** Lines over a picture that say what is not usual about it. */
export function FrameBadges({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="frame-badges">
      {lines.map((line) => (
        <li key={line}>
          <TriangleAlert size={13} aria-hidden="true" />
          {line}
        </li>
      ))}
    </ul>
  );
}
