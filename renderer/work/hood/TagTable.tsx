// The attributes as a tree grid: arrows go from row to row and fold. Rows out of sight are not laid out (CSS).
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Words } from '../../words/index.ts';
import type { TagRow } from './tagRows.ts';
import { tagText } from './tagText.ts';

export interface TagTableProps {
  readonly words: Words;
  readonly rows: readonly TagRow[];
  /** The row to begin at. */
  readonly start?: string;
  readonly unfolded: ReadonlySet<string>;
  /** While searching, what is found stands open. */
  readonly isAllUnfolded: boolean;
  readonly onFold: (path: string, isOpen: boolean) => void;
  /** The row that the keys and the copying act on. */
  readonly path: string | undefined;
  readonly onReach: (path: string) => void;
}

export function TagTable(props: TagTableProps) {
  const { words, rows, start, path, onReach } = props;
  const texts = words.work.hood.inspector;
  const grid = useRef<HTMLTableElement>(null);
  const current = rows.some((row) => row.path === path) ? path : rows[0]?.path;
  useEffect(() => {
    if (start !== undefined) rowAt(grid.current, start)?.focus();
  }, [start]);
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.find((each) => each.path === current);
    const next = row && nextPath(event.key, row, props);
    if (next === undefined) return;
    event.preventDefault();
    onReach(next);
    rowAt(grid.current, next)?.focus();
  };
  return (
    <table
      className="tag-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's tree grid is a table whose rows are reached and unfold.
      role="treegrid"
      aria-label={texts.table}
      ref={grid}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      <thead>
        <tr className="tag-row tag-head">
          {[texts.tag, texts.vr, texts.name, texts.value, texts.length].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.path} {...props} row={row} isCurrent={row.path === current} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends TagTableProps {
  readonly row: TagRow;
  readonly isCurrent: boolean;
}

function Row({ row, isCurrent, onReach, words, unfolded, isAllUnfolded, onFold }: RowProps) {
  const texts = words.work.hood.inspector;
  const { element, path, level, canUnfold } = row;
  const isOpen = canUnfold && (isAllUnfolded || unfolded.has(path));
  return (
    <tr
      className="tag-row"
      data-path={path}
      aria-level={level}
      aria-expanded={canUnfold ? isOpen : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => onReach(path)}
    >
      <td className="tag-number" style={{ paddingLeft: `${(level - 1) * 12}px` }}>
        {canUnfold && (
          <Button
            className="tag-fold"
            excludeFromTabOrder
            aria-label={isOpen ? texts.fold : texts.unfold}
            onPress={() => onFold(path, !isOpen)}
          >
            {isOpen ? '▾' : '▸'}
          </Button>
        )}
        {element && tagText(element.tag)}
      </td>
      <td>{element?.vr}</td>
      <td lang={row.isTranslated ? undefined : 'en'} title={element?.keyword}>
        {row.name}
      </td>
      <td className="tag-value">{row.value}</td>
      <td className="tag-end">{element?.lengthBytes}</td>
    </tr>
  );
}

/** Where a key leads to; folding stays where it is. */
function nextPath(key: string, row: TagRow, props: TagTableProps): string | undefined {
  const { rows, unfolded, onFold, isAllUnfolded } = props;
  const at = rows.indexOf(row);
  const isOpen = isAllUnfolded || unfolded.has(row.path);
  switch (key) {
    case 'ArrowDown':
      return rows[Math.min(rows.length - 1, at + 1)].path;
    case 'ArrowUp':
      return rows[Math.max(0, at - 1)].path;
    case 'Home':
      return rows[0].path;
    case 'End':
      return rows[rows.length - 1].path;
    case 'ArrowRight':
      if (!row.canUnfold) return undefined;
      if (isOpen) return rows[Math.min(rows.length - 1, at + 1)].path;
      onFold(row.path, true);
      return row.path;
    case 'ArrowLeft': {
      if (row.canUnfold && isOpen && !isAllUnfolded) {
        onFold(row.path, false);
        return row.path;
      }
      const above = row.path.slice(0, row.path.lastIndexOf('/'));
      return rows.find(({ path }) => path === above)?.path;
    }
    default:
      return undefined;
  }
}

function rowAt(grid: HTMLElement | null, path: string): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-path="${path}"]`) ?? null;
}
