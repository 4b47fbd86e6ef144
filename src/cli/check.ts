import type { Problem } from '../domain/problem.ts';
import { openContent } from '../open-content.ts';
import { writeLine } from './lines.ts';
import { showProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly rule?: string;
}

/** Prints all problems, or those of one rule, in a compiler's form, or as one JSON array. Ends with 1 when one of them is an error. */
export async function check(
  { json = false, rule }: CheckOptions,
  { config, output, errors: terminal, log }: Surroundings,
): Promise<number> {
  const { posts, problems: all } = await openContent(config, showProgress(terminal));
  const problems = rule === undefined ? all : all.filter((problem) => problem.rule === rule);
  if (json) await writeLine(output, JSON.stringify(problems));
  else for (const problem of problems) await writeLine(output, describe(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  log.info(
    `${count(posts.length, 'post')} checked: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`,
  );
  return errors > 0 ? 1 : 0;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const describe = ({ path, line, column, severity, rule, message, remedy }: Problem): string =>
  `${path}:${line}:${column}: ${severity}: ${message} [${rule}]\n    ${remedy}`;
