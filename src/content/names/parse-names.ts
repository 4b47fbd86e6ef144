import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ProblemAt } from '../problem.ts';

/** What a glossary says: for each thing all its names; null when the file cannot be read as YAML. */
export interface NamesRead {
  readonly entries: readonly (readonly string[])[] | null;
  readonly problems: readonly ProblemAt[];
}

/** In characters: what is longer is no name of a thing. */
const longestName = 100;

/**
 * Reads a glossary: a list of lists of names, `- [强化学习, reinforcement learning, RL]`, or a name before its others,
 * `强化学习: [reinforcement learning, RL]`. An entry that gives fewer than two names is left out, with a problem.
 */
export function parseNames(text: string): NamesRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const reason = broken.message.split('\n', 1)[0]?.replace(/ at line .*$/, '') ?? '';
    return { entries: null, problems: [problem(lines, broken.pos[0], 'error', `it is no YAML (${reason})`)] };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [], problems: [] };
  const entries: string[][] = [];
  const problems: ProblemAt[] = [];
  const read = (names: readonly unknown[], offset: number): void => {
    const texts = names.map(nameIn).filter((name) => name !== null);
    if (texts.length === names.length && new Set(texts).size > 1) entries.push(texts);
    else problems.push(problem(lines, offset, 'warning', 'this entry is not two names of one thing, or more'));
  };
  if (isSeq(contents)) {
    for (const item of contents.items) read(isSeq(item) ? item.items : [item], startOf(item));
  } else if (isMap(contents)) {
    for (const { key, value } of contents.items) read([key, ...(isSeq(value) ? value.items : [value])], startOf(key));
  } else {
    problems.push(problem(lines, startOf(contents), 'warning', 'it is no list of names'));
  }
  return { entries, problems };
}

function nameIn(node: unknown): string | null {
  const value = isScalar(node) ? node.value : null;
  const name = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return name === '' || name.length > longestName ? null : name;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const isNode = (value: unknown): value is Node => isScalar(value) || isSeq(value) || isMap(value);

function problem(lines: LineCounter, offset: number, severity: ProblemAt['severity'], what: string): ProblemAt {
  const { line, col } = lines.linePos(offset);
  return {
    line: Math.max(1, line),
    column: Math.max(1, col),
    severity,
    rule: 'glossary',
    message: `The glossary was not read here: ${what}.`,
    remedy: 'Write each thing as a line of its own: «- [强化学习, reinforcement learning, RL]».',
  };
}
