#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { parseArguments } from './cli/program.ts';
import { UsageError } from './cli/surroundings.ts';
import { ConfigError, loadConfig, secretsOf } from './config.ts';
import { ContentError } from './content-error.ts';
import { createLogger } from './ops/logger.ts';
import { createRedact } from './ops/redact.ts';
import { SnapshotError } from './snapshot/snapshot-error.ts';
import { StoreError } from './store/store-error.ts';

// A reader that closes the pipe early, such as head, has all it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** What a user can mend. */
const mistakes = [UsageError, ConfigError, ContentError, SnapshotError];

let redact = createRedact([]);

// Node.js itself would print all that an error carries, such as the address of a request.
process.on('uncaughtException', (error) => process.exit(explain(error)));

const exitCode = await main();
// A connection that discord.js leaves half-open must not keep the process alive, nor its end cut off what was written.
process.stdout.write('', () => process.exit(exitCode));

async function main(): Promise<number> {
  try {
    const { task, content } = parseArguments(process.argv.slice(2), readVersion());
    const config = loadConfig(content === undefined ? {} : { CONTENT_DIR: content });
    redact = createRedact(secretsOf(config));
    const logger = await createLogger(config.logLevel, process.stderr.isTTY === true, redact);
    const log = config.shard.total > 1 ? logger.child({ process: config.shard.id }) : logger;
    return await task({ config, log, input: process.stdin, output: process.stdout, errors: process.stderr });
  } catch (error) {
    return explain(error);
  }
}

/** Mistakes that a user can mend are one sentence and 2; anything else is ours, and 1. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Error && mistakes.some((mistake) => error instanceof mistake)) {
    say(error.message);
    return 2;
  }
  if (error instanceof StoreError) say(error.message);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

function say(text: string): void {
  process.stderr.write(`florilegium: ${redact(text)}\n`);
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0';
}
