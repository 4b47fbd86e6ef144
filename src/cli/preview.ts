import { fileURLToPath } from 'node:url';
import { readPageFiles } from '../adapters/preview/page-files.ts';
import { type Preview, type PreviewOptions, startPreview } from '../adapters/preview/start-preview.ts';
import { type App, createApp } from '../app.ts';
import { keepCurrent } from '../keep-current.ts';
import { openDesk } from '../open-desk.ts';
import { decodeCustomId, decodeRequest } from '../render/discord/custom-id.ts';
import { renderMessage } from '../render/discord/message.ts';
import { openInBrowser } from './open-in-browser.ts';
import { type Operating, openOperating } from './operating.ts';
import { showProgress } from './progress.ts';
import { type Surroundings, UsageError } from './surroundings.ts';
import { untilToldToEnd } from './until-told-to-end.ts';

export interface PreviewFlags {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
}

/** The built page stands beside the compiled sources. */
const pageFolder = fileURLToPath(new URL('../../page/', import.meta.url));

/** Serves the preview page until SIGTERM or SIGINT. What is kept there is forgotten with it. */
export async function preview(flags: PreviewFlags, surroundings: Surroundings): Promise<number> {
  const { config, log, output } = surroundings;
  const inMemory = { ...config, databaseUrl: 'file::memory:' };
  const app = await createApp({ log, config: inMemory, onProgress: showProgress(surroundings.errors) });
  let operating: Operating | undefined;
  try {
    operating = await openOperating(app, surroundings, () => true);
    output.write(`${loaded(app)}\n`);
    const { content, dispatcher, store } = app;
    const desk = openDesk(content, app.library);
    const codec = { decodeCustomId, decodeRequest };
    const files = await readPageFiles(pageFolder);
    const told = untilToldToEnd();
    const tools = { files, desk, dispatcher, store, codec, log, render: renderMessage, now: () => new Date() };
    const page = await listen({ ...tools, host: flags.host, port: flags.port });
    const watch = await keepCurrent(content, desk.library, log);
    output.write(`The preview is at ${page.url} (Ctrl+C ends it). With DISCORD_TOKEN set, this is a Discord bot.\n`);
    if (flags.open === true) openInBrowser(page.url, log);
    await told;
    await watch.close();
    await page.stop();
    return 0;
  } finally {
    await operating?.close();
    await app.store.close();
    await app.close();
  }
}

async function listen(options: PreviewOptions): Promise<Preview> {
  return startPreview(options).catch((error: NodeJS.ErrnoException) => {
    const remedy = 'Choose others with --host and --port, such as --host 127.0.0.1 --port 8080.';
    throw new UsageError(`The preview cannot listen at ${options.host}:${options.port} (${error.code}). ${remedy}`);
  });
}

function loaded({ library }: App): string {
  const { posts, excerpts, sources, problems } = library.summary;
  return `Loaded ${posts} posts: ${excerpts} excerpts, ${sources} sources, ${problems} problems.`;
}
