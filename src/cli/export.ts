import { recordOf } from '../domain/record.ts';
import { openContent } from '../open-content.ts';
import { writeLine } from './lines.ts';
import { showProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

/** Prints one JSON line for each excerpt, by path and position. */
export async function exportExcerpts({ config, output, errors, log }: Surroundings): Promise<number> {
  const { posts, problems } = await openContent(config, showProgress(errors));
  for (const { excerpts } of posts) {
    for (const excerpt of excerpts) await writeLine(output, JSON.stringify(recordOf(excerpt)));
  }
  if (problems.length > 0) log.warn(`${problems.length} problems: "florilegium check" names them.`);
  return 0;
}
