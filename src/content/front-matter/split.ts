import matter from 'gray-matter';
import { parse as parseToml, TomlError } from 'smol-toml';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { ProblemAt } from '../problem.ts';
import { type Block, findBlock } from './fences.ts';
import { type Place, placeOfSetting, top } from './place.ts';

/** A post's own facts, apart from its text. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The text below, with an empty line for each line above it: positions in it are positions in the file. */
  readonly body: string;
  readonly problems: readonly ProblemAt[];
  /** Where the value of a setting begins. */
  placeOf(key: string): Place;
}

/** Nobody writes as many settings, and a YAML parser takes time that grows with the square of the mistakes in them. */
const maximumLength = 32_000;

/** Splits a post into front matter and text. A block that cannot be read stays text, with a problem. */
export function splitFrontMatter(file: string): FrontMatter {
  const block = findBlock(file);
  if (block === null) return { data: {}, body: file, problems: [], placeOf: () => top };
  if (block.end > maximumLength) return unreadable(file, block, top, `it has more than ${maximumLength} characters`);
  try {
    const data = readBlock(block, file);
    if (!isPlainObject(data)) return unreadable(file, block, top, 'it holds no settings of the form «name: value»');
    const settings = file.slice(0, block.end);
    return {
      data,
      body: settings.replace(/[^\n]/g, '') + file.slice(block.end),
      problems: [],
      placeOf: (key) => placeOfSetting(settings, key),
    };
  } catch (error) {
    return unreadable(file, block, placeOfError(error, block), reasonOf(error));
  }
}

function readBlock({ language, source }: Block, file: string): unknown {
  if (language === 'json') return JSON.parse(`{${source}}`);
  if (language === 'yaml') return readYaml(source);
  // Without options gray-matter answers from a cache, in which a block that failed once is an empty one.
  return matter(file, file.startsWith('+++') ? { engines, delimiters: '+++', language: 'toml' } : { engines }).data;
}

const refuse = (): never => {
  throw new Error('front matter that is program code is never run');
};

/** What gray-matter may do with a block: read YAML, JSON and TOML. The engines that would run code are replaced. */
const engines = {
  yaml: { parse: readYaml, stringify: refuse },
  toml: { parse: readToml, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
  coffeescript: { parse: refuse, stringify: refuse },
};

/** YAML 1.2: dates stay as they are written, and aliases cannot grow without bound. */
function readYaml(source: string): object {
  const value: unknown = parseYaml(source, { maxAliasCount: 100, logLevel: 'error' });
  return value === null || value === undefined ? {} : Object(value);
}

/** Its tables have no prototype; a post's settings are an object like any other. */
function readToml(source: string): object {
  return { ...parseToml(source) };
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** Where in the file a parser stopped, as well as it tells. */
function placeOfError(error: unknown, { source, line, language }: Block): Place {
  if (error instanceof TomlError) return { line: line + error.line - 1, column: error.column };
  if (error instanceof YAMLParseError && error.linePos !== undefined) {
    const [{ line: at, col: column }] = error.linePos;
    return { line: line + at - 1, column };
  }
  if (language !== 'json') return top;
  const offset = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '1';
  // What is parsed begins with a brace that the file does not have.
  const before = source.slice(0, Math.max(0, Number(offset) - 1)).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/ at line .*$|, "[{].*$/, '') ??
  '';

const unreadable = (file: string, block: Block, place: Place, reason: string): FrontMatter => ({
  data: {},
  body: asText(file, block),
  problems: [
    {
      ...place,
      severity: 'error',
      rule: 'front-matter',
      message: `The front matter could not be read: ${reason}.`,
      remedy: 'Correct the settings above the post; put text with a colon or a # into quotes.',
    },
  ],
  placeOf: () => place,
});

/** The block as preformatted text, line by line where it stood: to Markdown its fences would be breaks and headings. */
function asText(file: string, { end }: Block): string {
  const lines = file.slice(0, end).trimEnd().split('\n');
  const settings = lines.map((line, index) =>
    (index === 0 || index === lines.length - 1) && /^(?:---|\.\.\.|\+\+\+|;;;)/.test(line) ? '' : `    ${line}`,
  );
  return `${settings.join('\n')}\n${file.slice(end)}`;
}
