// «Tous les attributs»: the file line by line, with a search in both languages.
import { useMemo, useState } from 'react';
import { describeProblem } from '../../../native-free-core/problems/index.ts';
import { Button, DialogBox, Notice, TextBox } from '../../controls/index.ts';
import type { Desk } from '../place/desk.ts';
import { TagTable } from './TagTable.tsx';
import { allRows, foundRows, lineText, unfoldedRows } from './tagRows.ts';
import { type HeldDataset, useDataset } from './useDataset.ts';

export interface TagInspectorProps {
  readonly desk: Desk;
  readonly sopInstanceUID: string;
  /** The picture is a computed plane: these are the attributes of one image of its series. */
  readonly isOfMiddle: boolean;
  /** The attribute to begin at. */
  readonly tag?: number;
  readonly onClose: () => void;
}

export function TagInspector({ desk, sopInstanceUID, isOfMiddle, tag, onClose }: TagInspectorProps) {
  const { words } = desk;
  const texts = words.work.hood;
  const held = useDataset(sopInstanceUID);
  return (
    <DialogBox title={texts.attributes} closeName={words.app.close} isOpen onClose={onClose}>
      {isOfMiddle && <p className="volet-hint">{texts.inspector.ofMiddle}</p>}
      {!held && <p className="volet-hint">{texts.reading}</p>}
      {held?.problem && <Notice tone="bad">{describeProblem(held.problem, desk.language)}</Notice>}
      {held?.reply && <Attributes desk={desk} held={held} reply={held.reply} tag={tag} />}
    </DialogBox>
  );
}

interface AttributesProps {
  readonly desk: Desk;
  readonly held: HeldDataset;
  readonly reply: NonNullable<HeldDataset['reply']>;
  readonly tag?: number;
}

function Attributes({ desk, held, reply, tag }: AttributesProps) {
  const { words, language } = desk;
  const texts = words.work.hood.inspector;
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [path, setPath] = useState<string>();
  const { french } = held;
  const rows = useMemo(() => allRows(reply, { words, language, french }), [reply, words, language, french]);
  const isSearching = query.trim() !== '';
  const shown = useMemo(
    () => (isSearching ? foundRows(rows, query, french) : unfoldedRows(rows, unfolded)),
    [rows, query, french, unfolded, isSearching],
  );
  const start = rows.find(({ element }) => element?.tag === tag)?.path;
  const current = shown.find((row) => row.path === (path ?? start)) ?? shown[0];
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    );
  const fold = (path: string, isOpen: boolean) => {
    const next = new Set(unfolded);
    if (isOpen) next.add(path);
    else next.delete(path);
    setUnfolded(next);
  };
  return (
    <div className="tag-inspector">
      {reply.problems.map((problem) => (
        <Notice key={JSON.stringify(problem)} tone="warning">
          {describeProblem(problem, language)}
        </Notice>
      ))}
      {reply.isCut && <Notice tone="warning">{texts.cut}</Notice>}
      <div className="tag-search">
        <TextBox label={texts.search} hint={texts.searchHint} value={query} onChange={setQuery} />
        <Button isDisabled={!current?.element} onPress={() => current?.element && copy(current.element.value)}>
          {texts.copyValue}
        </Button>
        <Button isDisabled={!current} onPress={() => current && copy(lineText(current))}>
          {texts.copyLine}
        </Button>
        <Button onPress={() => copy(shown.map(lineText).join('\n'))}>{texts.copyAll}</Button>
      </div>
      <p className="volet-hint" aria-live="polite">
        {texts.found(shown.length)} · {texts.keys} {said}
      </p>
      <TagTable
        {...{ words, rows: shown, start, unfolded, onFold: fold, path: current?.path, onReach: setPath }}
        isAllUnfolded={isSearching}
      />
    </div>
  );
}
