import { recordOf } from '../domain/record.ts';
import type { Hit, Library } from '../library/library.ts';
import { openLibrary } from '../open-library.ts';
import { linesOf, writeLine } from './lines.ts';
import { showProgress } from './progress.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

export interface SearchOptions {
  readonly json?: boolean;
  readonly batch?: boolean;
  readonly limit: number;
}

/** Searches once, or with `batch` for each line of the input; a query that fails takes no other down. */
export async function search(
  query: string | undefined,
  options: SearchOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { input, output } = surroundings;
  const { batch = false, json = false, limit } = options;
  if (batch && query !== undefined)
    throw new UsageError('search --batch reads its queries from the input; leave QUERY out.');
  if (!batch && query === undefined) throw new UsageError('search needs a QUERY, or --batch.');
  const { library, close } = await openLibrary({ ...surroundings, onProgress: showProgress(surroundings.errors) });
  if (query !== undefined) {
    const found = await searchOnce(library, query, limit);
    await writeLine(output, json ? JSON.stringify(recordOfFound(found)) : describe(found));
    await close();
    return 0;
  }
  for await (const line of linesOf(input)) {
    const record = await searchOnce(library, line, limit).then(recordOfFound, (error: unknown) => ({
      query: line,
      error: error instanceof Error ? error.message : String(error),
    }));
    await writeLine(output, JSON.stringify(record));
  }
  await close();
  return 0;
}

interface Answered {
  readonly query: string;
  readonly tookMs: number;
  readonly total: number;
  readonly hits: readonly Hit[];
}

async function searchOnce(library: Library, query: string, limit: number): Promise<Answered> {
  const start = performance.now();
  const { hits, total } = query.trim() === '' ? { hits: [], total: 0 } : await library.find({ text: query, limit });
  return { query, tookMs: performance.now() - start, total, hits };
}

const recordOfFound = ({ query, tookMs, total, hits }: Answered) => ({
  query,
  took_ms: Math.round(tookMs * 1000) / 1000,
  total,
  results: hits.map(({ score, excerpt }) => ({ score, ...recordOf(excerpt) })),
});

function describe({ hits, total, query }: Answered): string {
  if (hits.length === 0) return `Nothing found on «${query}».`;
  const lines = hits.flatMap(({ excerpt, snippet }) => [
    `#${excerpt.id}  ${[excerpt.post.title, ...excerpt.section.headings].join(' › ')}`,
    `    ${snippet.text.text.replaceAll('\n', ' ')}`,
  ]);
  return [...lines, `${hits.length} of ${total}`].join('\n');
}
