import { Command, CommanderError, Option } from 'commander';
import { rules } from '../domain/problem.ts';
import type { AskOptions } from './ask.ts';
import type { CheckOptions } from './check.ts';
import { exampleText } from './examples.ts';
import type { GapOptions } from './gaps.ts';
import type { InitFlags } from './init.ts';
import type { PreviewFlags } from './preview.ts';
import type { ReportOptions } from './reports.ts';
import type { SearchOptions } from './search.ts';
import type { CopyOptions } from './store-copy.ts';
import type { Surroundings } from './surroundings.ts';
import { wholeNumber } from './whole-number.ts';

/** What the user asked for on the command line: runs in surroundings that know the settings, and gives the exit code. */
export type Task = (surroundings: Surroundings) => Promise<number>;

export interface Parsed {
  readonly task: Task;
  /** `--content`, which beats the setting. */
  readonly content: string | undefined;
}

const contentOption = ['--content <folder>', 'the folder with the posts (default: CONTENT_DIR, or content)'] as const;

interface Content {
  readonly content?: string;
}

/** Reads the command line. Throws a `CommanderError`; its `exitCode` is 0 after `--help` and `--version`. */
export function parseArguments(arguments_: readonly string[], version: string): Parsed {
  let parsed: Parsed | undefined;
  const program = new Command('florilegium')
    .description('Answers with excerpts from a folder of Markdown posts, each with its true source.')
    .version(version)
    .exitOverride()
    .option(...contentOption)
    .showHelpAfterError('(florilegium --help tells more)');

  const subcommand = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .option(...contentOption)
      .addHelpText('after', exampleText(usage.replace(/ .*/, '')))
      .allowExcessArguments(false);

  const run = (options: Content, task: Task): void => {
    parsed = { task, content: options.content ?? program.opts<Content>().content };
  };

  // Each is loaded when it is wanted: --help should not wait for a dictionary.
  withPreviewOptions(subcommand('start', 'be the bot; without DISCORD_TOKEN, the preview page')).action(
    (options: PreviewFlags & Content) =>
      run(options, async (surroundings) => (await import('./start.ts')).start(options, surroundings)),
  );
  withPreviewOptions(subcommand('preview', 'try the bot on a page in your browser, without Discord')).action(
    (options: PreviewFlags & Content) =>
      run(options, async (surroundings) => (await import('./preview.ts')).preview(options, surroundings)),
  );
  subcommand(
    'serve',
    'be the bot at an HTTPS endpoint instead of the gateway; needs DISCORD_TOKEN and DISCORD_PUBLIC_KEY',
  ).action((options: Content) =>
    run(options, async (surroundings) => (await import('./serve.ts')).serve(surroundings)),
  );
  subcommand('init', 'ask what a first run needs, and write it into .env')
    .option('--site <url>', 'the address of your site')
    .option('--language <language>', 'en, zh-CN or zh-TW')
    .action(({ content = program.opts<Content>().content, ...others }: InitFlags) => {
      const flags: InitFlags = { ...others, ...(content === undefined ? {} : { content }) };
      run({}, async (surroundings) => (await import('./init.ts')).init(flags, surroundings));
    });
  subcommand('invite [application-id]', 'print the link that lets the bot into a server').action(
    (id: string | undefined, options: Content) =>
      run(options, async (surroundings) => (await import('./invite.ts')).invite(id, surroundings)),
  );
  subcommand('ask [command]', "answer one command, such as '/quote 强化学习', or each line of the input")
    .option('--json', 'print the Discord message')
    .action((line: string | undefined, options: AskOptions & Content) =>
      run(options, async (surroundings) => (await import('./ask.ts')).ask(line, options, surroundings)),
    );
  subcommand('export', 'print every excerpt as a line of JSON').action((options: Content) =>
    run(options, async (surroundings) => (await import('./export.ts')).exportExcerpts(surroundings)),
  );
  subcommand('search [query]', 'print the excerpts that answer a query')
    .option('--json', 'print JSON')
    .option('--limit <number>', 'how many at most, 1 to 1000', wholeNumber('--limit', 1, 1_000), 10)
    .option('--batch', 'read one query a line from the input, print one line of JSON for each')
    .action((query: string | undefined, options: SearchOptions & Content) =>
      run(options, async (surroundings) => (await import('./search.ts')).search(query, options, surroundings)),
    );
  subcommand('check', 'print what is wrong with the posts; ends with 1 when there is an error')
    .option('--json', 'print JSON')
    .addOption(new Option('--rule <name>', 'print the problems of one rule alone').choices(rules))
    .action((options: CheckOptions & Content) =>
      run(options, async (surroundings) => (await import('./check.ts')).check(options, surroundings)),
    );
  subcommand('reports', 'print the excerpts whose source a reader doubts')
    .option('--json', 'print JSON')
    .option('--remove <id>', 'remove the report of one excerpt first: it has been seen to')
    .action((options: ReportOptions & Content) =>
      run(options, async (surroundings) => (await import('./reports.ts')).listReports(options, surroundings)),
    );
  subcommand('gaps', 'print the queries that found nothing, where COUNT_GAPS=true counts them')
    .option('--json', 'print JSON')
    .action((options: GapOptions & Content) =>
      run(options, async (surroundings) => (await import('./gaps.ts')).listGaps(options, surroundings)),
    );

  program
    .command('store')
    .description('look after the database')
    .command('copy')
    .description('copy everything into another database, which has to be empty')
    .addHelpText('after', exampleText('copy'))
    .requiredOption('--from <url>', 'file:PATH or postgres://…')
    .requiredOption('--to <url>', 'file:PATH or postgres://…')
    .allowExcessArguments(false)
    .action((options: CopyOptions) =>
      run({}, async (surroundings) => (await import('./store-copy.ts')).copyStores(options, surroundings)),
    );

  program.parse([...arguments_], { from: 'user' });
  if (parsed === undefined) throw new CommanderError(2, 'florilegium.nothing', 'Nothing to do.');
  return parsed;
}

const withPreviewOptions = (command: Command): Command =>
  command
    .option(
      '--port <number>',
      'the port of the preview page; another free one when it is taken',
      wholeNumber('--port', 0, 65_535),
      8_080,
    )
    .option('--host <name>', 'the address it listens at; 0.0.0.0 lets your whole network in', '127.0.0.1')
    .option('--open', 'open the page in your browser');
