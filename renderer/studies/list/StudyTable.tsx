// One table: patients unfold into exams, exams into series. Arrows move and unfold, Enter or a double click opens.
import { ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import {
  Button,
  Cell,
  Collection,
  Column,
  type Key,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import { Button as PlainButton } from '../../controls/index.ts';
import type { Language, Words } from '../../words/index.ts';
import { cellsOf } from './cellsOf.tsx';
import { findRow, type TreeRow } from './studyTree.ts';
import type { StudyList } from './useStudyList.ts';

export interface StudyTableProps {
  readonly words: Words;
  readonly language: Language;
  readonly list: StudyList;
  readonly tree: readonly TreeRow[];
  readonly emptyState: ReactNode;
  readonly onOpenStudy: (studyInstanceUID: string, seriesInstanceUID?: string) => void;
  readonly onOpenDossier: (patientKey: string) => void;
}

const columns = ['name', 'identifier', 'date', 'modality', 'images', 'state'] as const;

const arrows = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

/** Column → the service's name of the order, where it can order by it. */
const sortOf = { name: 'patientName', date: 'studyDate', modality: 'modality', state: 'state' } as const;

/** Drawn again only when its own props change, not at each step of an import's progress. */
export const StudyTable = memo(function StudyTable(props: StudyTableProps) {
  const { words, list, tree } = props;
  return (
    <div className="study-table-frame">
      <Table
        className="study-table"
        aria-label={words.studies.tableLabel}
        treeColumn="name"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={list.selectedKey === undefined ? [] : [list.selectedKey]}
        onSelectionChange={(keys) => keys !== 'all' && list.setSelectedKey(firstOf(keys))}
        expandedKeys={expandedOf(tree, list.turnedKeys)}
        onExpandedChange={(keys) => list.setTurnedKeys(turnedOf(tree, keys))}
        sortDescriptor={sortDescriptorOf(list)}
        onSortChange={(sort) => list.setFilters({ ...list.filters, ...sortChange(sort, list) })}
        onRowAction={(key) => openRow(findRow(tree, String(key)), props)}
      >
        <TableHeader>
          {columns.map((id) => (
            <Column
              key={id}
              id={id}
              isRowHeader={id === 'name'}
              allowsSorting={id in sortOf}
              className={`column-${id}`}
            >
              {({ sortDirection }) => `${words.studies.columns[id]}${arrows[sortDirection ?? 'none']}`}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={tree} dependencies={[props.language]} renderEmptyState={() => props.emptyState}>
          {(row) => <TreeTableRow row={row} words={words} language={props.language} />}
        </TableBody>
      </Table>
      {list.hasMore && (
        <PlainButton variant="quiet" onPress={list.showMore}>
          {words.studies.showMore}
        </PlainButton>
      )}
    </div>
  );
});

function openRow(row: TreeRow | undefined, { onOpenStudy, onOpenDossier }: StudyTableProps): void {
  if (row?.level === 'patient') onOpenDossier(row.patient.patientKey);
  if (row?.level === 'study') onOpenStudy(row.study.studyInstanceUID);
  if (row?.level === 'series') onOpenStudy(row.study.studyInstanceUID, row.series.seriesInstanceUID);
}

interface TreeTableRowProps {
  readonly row: TreeRow;
  readonly words: Words;
  readonly language: Language;
}

function TreeTableRow({ row, words, language }: TreeTableRowProps) {
  const cells = cellsOf(row, words, language);
  return (
    <Row id={row.key} textValue={cells.text} className={`row-${row.level}`}>
      <Cell className="cell-name">
        {({ hasChildItems, isTreeColumn }) => (
          <>
            {hasChildItems && isTreeColumn ? (
              <Button slot="chevron" className="chevron">
                <ChevronRight size={16} aria-hidden="true" />
              </Button>
            ) : (
              <span className="chevron" />
            )}
            {cells.name}
          </>
        )}
      </Cell>
      <Cell>{cells.identifier}</Cell>
      <Cell className="tabular">{cells.date}</Cell>
      <Cell>{cells.modality}</Cell>
      <Cell className="cell-number tabular">{cells.images}</Cell>
      <Cell>{cells.state}</Cell>
      <Collection items={row.children} dependencies={[language]}>
        {(child) => <TreeTableRow row={child} words={words} language={language} />}
      </Collection>
    </Row>
  );
}

function firstOf(keys: Set<Key>): string | undefined {
  const [key] = keys;
  return key === undefined ? undefined : String(key);
}

/** Patients are unfolded unless turned; studies are folded unless turned. */
function expandedOf(tree: readonly TreeRow[], turned: ReadonlySet<string>): string[] {
  return tree.flatMap((patient) => [
    ...(turned.has(patient.key) ? [] : [patient.key]),
    ...patient.children.filter(({ key }) => turned.has(key)).map(({ key }) => key),
  ]);
}

function turnedOf(tree: readonly TreeRow[], expanded: Set<Key>): ReadonlySet<string> {
  return new Set(
    tree.flatMap((patient) => [
      ...(expanded.has(patient.key) ? [] : [patient.key]),
      ...patient.children.filter(({ key }) => expanded.has(key)).map(({ key }) => key),
    ]),
  );
}

function sortDescriptorOf({ filters }: StudyList): SortDescriptor {
  const [column] = Object.entries(sortOf).find(([, sort]) => sort === filters.sort) ?? ['name'];
  return { column, direction: filters.isDescending ? 'descending' : 'ascending' };
}

function sortChange({ column, direction }: SortDescriptor, { filters }: StudyList) {
  const sort = sortOf[column as keyof typeof sortOf];
  // Of dates a person wants the latest first.
  const isFirstByDate = sort === 'studyDate' && filters.sort !== sort;
  return { sort, isDescending: isFirstByDate || direction === 'descending' };
}
