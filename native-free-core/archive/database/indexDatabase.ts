// The open index inside its worker: one connection and the statements that were prepared on it.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export interface IndexDatabase {
  readonly directory: string;
  readonly database: DatabaseSync;
  readonly statements: Map<string, StatementSync>;
}

/** A row as SQLite gives it: column name → value. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named in the SQL beside each use.
export type Row = Record<string, any>;

/** Prepared once per text: preparing costs more than most of these statements. */
export function statement(index: IndexDatabase, sql: string): StatementSync {
  let prepared = index.statements.get(sql);
  if (prepared === undefined) {
    prepared = index.database.prepare(sql);
    index.statements.set(sql, prepared);
  }
  return prepared;
}

export function run(index: IndexDatabase, sql: string, ...values: SQLInputValue[]): number {
  return Number(statement(index, sql).run(...values).lastInsertRowid);
}

export function row(index: IndexDatabase, sql: string, ...values: SQLInputValue[]): Row | undefined {
  return statement(index, sql).get(...values);
}

export function rows(index: IndexDatabase, sql: string, ...values: SQLInputValue[]): Row[] {
  return statement(index, sql).all(...values);
}

/** All or nothing; the commit is on disk when this returns (`synchronous=FULL`). */
export function transact<Value>(index: IndexDatabase, work: () => Value): Value {
  index.database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    index.database.exec('COMMIT');
    return value;
  } catch (error) {
    if (index.database.isTransaction) index.database.exec('ROLLBACK');
    throw error;
  }
}
