import type { Gap } from '../store/interface/gaps.ts';
import { openStore } from '../store/open-store.ts';
import { writeLine } from './lines.ts';
import type { Surroundings } from './surroundings.ts';

export interface GapOptions {
  readonly json?: boolean;
}

/** Prints the queries that found nothing, the most frequent first, as lines or as one JSON array. */
export async function listGaps({ json = false }: GapOptions, { config, output, log }: Surroundings): Promise<number> {
  const store = await openStore(config.databaseUrl);
  try {
    const gaps = await store.gaps.list();
    if (json) await writeLine(output, JSON.stringify(gaps));
    else for (const gap of gaps) await writeLine(output, describe(gap));
    if (!config.countGaps) log.info('Queries that find nothing are not counted: COUNT_GAPS=true counts them.');
    return 0;
  } finally {
    await store.close();
  }
}

const describe = ({ query, times, lastDay }: Gap): string => `${times}\t${lastDay}\t${query}`;
