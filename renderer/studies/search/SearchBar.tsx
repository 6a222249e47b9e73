// The one search field, what was understood of it, and the filters as chips.
import { Search, X } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { Button, ChipGroup, IconButton } from '../../controls/index.ts';
import type { Language, Words } from '../../words/index.ts';
import type { StudyList } from '../list/useStudyList.ts';
import { today } from '../today.ts';
import { DateFields } from './DateFields.tsx';
import { describeUnderstood } from './describeUnderstood.ts';
import { readSearch } from './readSearch.ts';
import { type DateChoice, isFiltered, openingFilters } from './studyQuery.ts';

/** The app's `/` key looks for this. */
export const searchFieldId = 'study-search';

export interface SearchBarProps {
  readonly words: Words;
  readonly language: Language;
  readonly list: StudyList;
}

export function SearchBar({ words, language, list }: SearchBarProps) {
  const { filters, setFilters } = list;
  const understood = describeUnderstood(readSearch(filters.typed, today()), language, words.medical.modality);
  return (
    <search className="search-bar">
      <div className="search-row">
        <SearchField
          className="search-field"
          aria-label={words.studies.search}
          value={filters.typed}
          onChange={(typed) => setFilters({ ...filters, typed })}
        >
          <Search size={16} aria-hidden="true" />
          <Input id={searchFieldId} className="field-input" placeholder={words.studies.searchHint} maxLength={200} />
          <IconButton name={words.studies.clearSearch} icon={<X size={14} />} />
        </SearchField>
        <output className="studies-quiet">
          {words.studies.studyCount(list.studyCount)}
          {understood.length > 0 && (
            <span title={words.studies.searchLiterally}>
              {' · '}
              {words.studies.understoodAs} <strong className="understood">{understood.join(' · ')}</strong>
            </span>
          )}
        </output>
      </div>
      <FilterRow {...{ words, language, list }} />
    </search>
  );
}

const dateChoices: readonly DateChoice[] = ['any', 'today', 'week', 'month', 'range'];

function FilterRow({ words, language, list }: SearchBarProps) {
  const { filters, setFilters } = list;
  return (
    <div className="filter-row">
      <ChipGroup
        label={words.studies.filterByModality}
        chips={list.modalities.map((code) => ({ id: code, name: nameOf(code, list.modalities, words) }))}
        selected={filters.modalities}
        onChange={(modalities) => setFilters({ ...filters, modalities })}
      />
      <ChipGroup
        isSingle
        label={words.studies.filterByDate}
        chips={dateChoices.map((id) => ({ id, name: words.studies.dates[id] }))}
        selected={[filters.date]}
        onChange={([date]) => setFilters({ ...filters, date: date as DateChoice })}
      />
      {filters.date === 'range' && (
        <DateFields
          {...{ words, language }}
          range={filters.range}
          onChange={(range) => setFilters({ ...filters, range })}
        />
      )}
      {isFiltered(filters) && (
        <Button variant="quiet" icon={<X size={14} />} onPress={() => setFilters(openingFilters)}>
          {words.studies.clearFilters}
        </Button>
      )}
    </div>
  );
}

/** Two codes can have one name (CR and DX are both radiographs): then the code tells them apart. */
function nameOf(code: string, all: readonly string[], words: Words): string {
  const names = words.medical.modality;
  const name = names[code] ?? code;
  const isShared = all.some((other) => other !== code && names[other] === name);
  return isShared ? `${name} ${code}` : name;
}
