import type { Report, Reports } from '../store/interface/reports.ts';
import { openStore } from '../store/open-store.ts';
import { writeLine } from './lines.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

export interface ReportOptions {
  readonly json?: boolean;
  /** The id of an excerpt whose report has been seen to. */
  readonly remove?: string;
}

/** Prints what readers doubt, the latest first, as places in files or as one JSON array. */
export async function listReports(options: ReportOptions, { config, output }: Surroundings): Promise<number> {
  const store = await openStore(config.databaseUrl);
  try {
    if (options.remove !== undefined) await remove(options.remove, store.reports);
    const reports = await store.reports.list();
    if (options.json === true) await writeLine(output, JSON.stringify(reports));
    else for (const report of reports) await writeLine(output, describe(report));
    return 0;
  } finally {
    await store.close();
  }
}

async function remove(typed: string, reports: Reports): Promise<void> {
  if (!(await reports.remove(typed.replace(/^#/, '')))) throw new UsageError(`There is no report of «${typed}».`);
}

const describe = ({ path, line, excerptId, reportedAt, times, words }: Report): string =>
  `${path}:${line}: #${excerptId} ${reportedAt.toISOString()} ${times === 1 ? 'once' : `${times} times`}\n    ${words}`;
