import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/reliability.md', root), 'utf8');

/** The faults of the page's tables, each with the tests that are said to show it. */
const rows = tablesOf(page)
  .filter(([head = '']) => head.startsWith('| fault |'))
  .flatMap(([, , ...lines]) => lines)
  .map((line) => ({
    fault: line.split(' | ')[0]?.slice(2) ?? '',
    named: [...line.matchAll(/`(test\/[^`]+\.test\.ts)` «([^»]+)»/g)].map(([, file = '', name = '']) => ({
      file,
      name,
    })),
  }));

it('has tables of faults', () => expect(rows.length).toBeGreaterThan(30));

describe.each(rows)('$fault', ({ named }) => {
  it('is shown by a test that exists', () => {
    expect(named).not.toEqual([]);
    for (const { file, name } of named) {
      expect(existsSync(new URL(file, root)), file).toBe(true);
      const source = readFileSync(new URL(file, root), 'utf8');
      expect(
        ["'", '"', '`'].some((quote) => source.includes(`${quote}${name}${quote}`)),
        name,
      ).toBe(true);
    }
  });
});

/** Runs of lines that begin with a bar: the head, the rule below it, the rows. */
function tablesOf(text: string): readonly (readonly string[])[] {
  return text.split(/\n(?!\|)/).flatMap((part) => {
    const lines = part.split('\n').filter((line) => line.startsWith('|'));
    return lines.length === 0 ? [] : [lines];
  });
}
