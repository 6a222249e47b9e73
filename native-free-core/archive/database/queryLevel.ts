// A query of PS3.4 C.2 over the index.
import { type Outcome, succeed } from '../../outcome.ts';
import type { ArchiveProblem } from '../archiveProblem.ts';
import type { QueryKeys, QueryLevel, QueryPage, QueryReply } from '../query/queryTypes.ts';
import type { IndexDatabase } from './indexDatabase.ts';

export interface LevelQuery {
  readonly level: QueryLevel;
  readonly keys: QueryKeys;
  readonly page: QueryPage;
}

export function queryLevel(_index: IndexDatabase, _query: LevelQuery): Outcome<QueryReply, ArchiveProblem> {
  return succeed({ matches: [], ignoredKeys: [] });
}
