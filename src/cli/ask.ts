import { type App, createApp } from '../app.ts';
import type { Caller } from '../command/caller.ts';
import { parseCommandLine } from '../command/command-line.ts';
import type { Config } from '../config.ts';
import type { Request } from '../domain/request.ts';
import { renderMessage } from '../render/discord/message.ts';
import { renderText } from '../render/terminal/text.ts';
import { wordsFor } from '../words/words-for.ts';
import { linesOf, writeLine } from './lines.ts';
import { showProgress } from './progress.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

export interface AskOptions {
  readonly json?: boolean;
}

/** Whoever sits at the terminal may do everything. */
const callerAt = ({ language }: Pick<Config, 'language'>): Caller => ({
  userId: 'terminal',
  userName: 'terminal',
  serverId: 'terminal',
  channelId: null,
  private: false,
  managesServer: true,
  reader: language,
  server: language,
});

/** Answers one command, or each line of the input. */
export async function ask(line: string | undefined, options: AskOptions, surroundings: Surroundings): Promise<number> {
  const app = await createApp({ ...surroundings, onProgress: showProgress(surroundings.errors) });
  try {
    if (line === undefined) await converse(app, options, surroundings);
    else
      await writeLine(surroundings.output, await answer(readLine(line, app, surroundings), app, options, surroundings));
    return 0;
  } finally {
    await app.store.close();
    await app.close();
  }
}

/** Answers each line that is typed or piped in; a line that is no command is answered with what is wrong. */
export async function converse(app: App, options: AskOptions, surroundings: Surroundings): Promise<void> {
  const { input, output } = surroundings;
  const prompt = (): void => {
    if (input.isTTY === true && output.isTTY === true) output.write('> ');
  };
  prompt();
  for await (const line of linesOf(input)) {
    if (line.trim() !== '') await writeLine(output, await answerLine(line, app, options, surroundings));
    prompt();
  }
}

async function answerLine(line: string, app: App, options: AskOptions, surroundings: Surroundings): Promise<string> {
  const parsed = parseCommandLine(line, app.dispatcher.commands);
  if ('request' in parsed) return answer(parsed.request, app, options, surroundings);
  const message = parsed.fault(wordsFor(surroundings.config.language));
  return options.json === true ? JSON.stringify({ error: message }) : message;
}

function readLine(line: string, app: App, { config: { language } }: Surroundings): Request {
  const parsed = parseCommandLine(line, app.dispatcher.commands);
  if ('fault' in parsed) throw new UsageError(parsed.fault(wordsFor(language)));
  return parsed.request;
}

async function answer(
  request: Request,
  app: App,
  { json = false }: AskOptions,
  { config, output }: Surroundings,
): Promise<string> {
  const { dispatcher } = app;
  const caller = callerAt(config);
  const settings = await dispatcher.settingsOf(caller.serverId);
  const asked = dispatcher.complete(request, settings);
  const { reply, language, accentColour } = await dispatcher.answer(asked, { ...caller, settings });
  const words = wordsFor(language);
  if (json) return JSON.stringify(renderMessage(reply, request.page, words, { accentColour }).body);
  return `${renderText(reply, request.page, words, { colour: output.hasColors?.() === true })}\n`;
}
