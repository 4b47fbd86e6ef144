import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/cli/examples.ts';
import { parseArguments } from '../../src/cli/program.ts';

const program = readFileSync(new URL('../../src/cli/program.ts', import.meta.url), 'utf8');

describe('the help of each subcommand', () => {
  it('has examples', () => {
    const named = [...program.matchAll(/(?:subcommand|\.command)\(\s*'(\w+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== 'store').sort()).toEqual(Object.keys(examples).sort());
  });

  it.each(Object.values(examples).flat())('%s can be typed so', (line) => {
    const words = line
      .replace(/^(?:\w+=\S+ )*florilegium /, '')
      .replace(/ [<>] \S+$/, '')
      .match(/'[^']*'|\S+/g);
    const arguments_ = (words ?? []).map((word) => word.replaceAll("'", ''));
    expect(parseArguments(arguments_, '0').task).toBeTypeOf('function');
  });
});
