import type Database from 'libsql';

/** Makes changes all or nothing; within a transaction that is under way, as a part of that. */
export function allOrNothing(database: Database.Database, change: () => void): void {
  if (database.inTransaction) return change();
  database.exec('BEGIN');
  try {
    change();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
