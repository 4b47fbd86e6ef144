import matter from 'gray-matter';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { ProblemAt } from '../problem.ts';

/** A post's own facts, apart from its text. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The text below, with an empty line for each line above it: positions in it are positions in the file. */
  readonly body: string;
  readonly problems: readonly ProblemAt[];
}

const refuse = (): never => {
  throw new Error('front matter that is program code is never run');
};

/** What gray-matter may do with a block: read YAML and JSON. The engines that would run code are replaced. */
const engines = {
  yaml: { parse: readYaml, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
  coffeescript: { parse: refuse, stringify: refuse },
};

/** Splits a post into front matter and text. A block that cannot be read stays text, with a problem. */
export function splitFrontMatter(file: string): FrontMatter {
  if (!/^---[^\S\n]*\w*[^\S\n]*\n/.test(file)) return { data: {}, body: file, problems: [] };
  try {
    // Without options gray-matter answers from a cache, in which a block that failed once is an empty one.
    const { data, content } = matter(file, { engines });
    if (!isPlainObject(data)) return unreadable(file, 1, 'it holds no settings of the form «name: value»');
    const above = file.slice(0, file.length - content.length);
    return { data, body: above.replace(/[^\n]/g, '') + content, problems: [] };
  } catch (error) {
    return unreadable(file, lineOf(error), reasonOf(error));
  }
}

/** YAML 1.2: dates stay as they are written, and aliases cannot grow without bound. */
function readYaml(source: string): object {
  const value: unknown = parseYaml(source, { maxAliasCount: 100, logLevel: 'error' });
  return value === null || value === undefined ? {} : Object(value);
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

const lineOf = (error: unknown): number => (error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) + 1 : 1);

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/ at line .*$/, '') ?? '';

const unreadable = (body: string, line: number, reason: string): FrontMatter => ({
  data: {},
  body,
  problems: [
    {
      line,
      column: 1,
      severity: 'error',
      rule: 'front-matter',
      message: `The front matter could not be read: ${reason}.`,
      remedy: 'Correct the YAML between the two lines of ---; put text with a colon or a # into quotes.',
    },
  ],
});
