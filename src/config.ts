import { config as loadEnvironment } from 'dotenv';
import { z } from 'zod';
import { type SiteSettings, siteKinds } from './content/site/site.ts';
import type { CatchUp } from './daily/catch-up.ts';
import { type Language, languages } from './domain/request.ts';
import { flag, numeric, optional } from './setting.ts';
import {
  noShards,
  type Part,
  portOfPart,
  readPart,
  readShards,
  type SeveralShards,
  shardSettings,
} from './shard-settings.ts';
import { isDatabaseUrl } from './store/database-url.ts';

/** Everything that can be set, checked once. The only place that reads the environment. */
export interface Config {
  readonly discord: {
    readonly token: string | null;
    /** Commands are registered in this server alone when it is set. */
    readonly guildId: string | null;
    /** Ends in `/api`. */
    readonly apiUrl: string;
    /** Of the application: 64 hexadecimal digits. */
    readonly publicKey: string | null;
  };
  /** Where interactions are taken when Discord posts them. */
  readonly endpoint: {
    readonly host: string;
    readonly port: number;
    /** For so long requests are still taken after SIGTERM, until load balancers have noticed. */
    readonly drainSeconds: number;
  };
  /** Where health and metrics are told; null for nowhere. */
  readonly health: { readonly host: string; readonly port: number } | null;
  /** The part of the gateway that this process is: the first and only one, where nothing else is set. */
  readonly shard: Part;
  /** The parts that this process starts as others; null where it is the bot itself. */
  readonly shards: SeveralShards | null;
  readonly content: {
    readonly folder: string;
    /** Globs of paths below the folder to leave out. */
    readonly ignore: readonly string[];
    readonly maximumPostBytes: number;
    readonly maximumPosts: number;
    /** Serves posts that are not published, or not yet. */
    readonly includeDrafts: boolean;
    readonly site: SiteSettings;
  };
  readonly daily: {
    /** How long after its time a daily post may still come. */
    readonly catchUp: CatchUp;
  };
  /** Counts queries that find nothing. */
  readonly countGaps: boolean;
  readonly databaseUrl: string;
  /** What is spoken on the terminal, and where a reader's Discord has a language that the bot has not. */
  readonly language: Language;
  /** The folder of what can be made again: snapshots of libraries. */
  readonly dataFolder: string;
  readonly searchEngine: EngineSetting;
  readonly logLevel: LogLevel;
}

/** `auto` is the one for the size of the library. */
export type EngineSetting = (typeof engineSettings)[number];

const engineSettings = ['auto', 'minisearch', 'sqlite'] as const;

export type LogLevel = (typeof logLevels)[number];

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}

const timeZone = optional.pipe(
  z.string().refine(isTimeZone, 'has to be a time zone, such as Asia/Shanghai').optional(),
);

const port = optional.pipe(
  z
    .string()
    .regex(/^\d{1,5}$/, 'has to be the number of a port, 0 to 65535')
    .transform(Number)
    .refine((number) => number < 65_536, 'has to be the number of a port, 0 to 65535')
    .optional(),
);

const settings = z.object({
  DISCORD_TOKEN: optional,
  DISCORD_GUILD_ID: optional.pipe(
    z
      .string()
      .regex(/^\d{17,20}$/, 'has to be the id of a server: 17 to 20 digits')
      .optional(),
  ),
  DISCORD_API_URL: optional.pipe(
    z
      .url({ protocol: /^https?$/, error: 'has to be a web address that ends in /api' })
      .regex(/\/api\/?$/, 'has to end in /api')
      .optional(),
  ),
  DISCORD_PUBLIC_KEY: optional.pipe(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'has to be the public key of the application: 64 digits from 0 to f')
      .optional(),
  ),
  ...shardSettings,
  ENDPOINT_HOST: optional,
  ENDPOINT_PORT: port,
  ENDPOINT_DRAIN_SECONDS: numeric(/^\d{1,3}$/, 'has to be a number of seconds, at most 999'),
  HTTP_HOST: optional,
  HTTP_PORT: port,
  CONTENT_DIR: optional,
  CONTENT_IGNORE: optional,
  MAX_POST_BYTES: numeric(/^[1-9]\d{0,8}$/, 'has to be a whole number of bytes, such as 1000000'),
  MAX_POSTS: numeric(/^[1-9]\d{0,6}$/, 'has to be a whole number of posts, such as 100000'),
  INCLUDE_DRAFTS: flag,
  SITE_URL: optional.pipe(
    z
      .url({ protocol: /^https?$/, error: 'has to be the web address of the site, such as https://blog.example.org' })
      .optional(),
  ),
  SITE_KIND: optional.pipe(z.enum(siteKinds, { error: `has to be one of ${siteKinds.join(', ')}` }).optional()),
  SITE_PERMALINK: optional,
  SITE_TIMEZONE: timeZone,
  BUILD_TIMEZONE: timeZone,
  DAILY_CATCH_UP_HOURS: numeric(/^(?:[1-9]|1\d|2[0-3])$/, 'has to be a number of hours from 1 to 23'),
  COUNT_GAPS: flag,
  DATABASE_URL: optional.pipe(
    z.string().refine(isDatabaseUrl, 'has to be file:PATH, or postgres://user:password@host/database').optional(),
  ),
  DEFAULT_LANGUAGE: optional.pipe(z.enum(languages, { error: `has to be one of ${languages.join(', ')}` }).optional()),
  DATA_DIR: optional,
  SEARCH_ENGINE: optional.pipe(
    z.enum(engineSettings, { error: `has to be one of ${engineSettings.join(', ')}` }).optional(),
  ),
  LOG_LEVEL: optional.pipe(z.enum(logLevels, { error: `has to be one of ${logLevels.join(', ')}` }).optional()),
});

/** The names of all settings, for the documents. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** The settings cannot be used; the message lists every mistake. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration of this process: its environment, completed by `.env`. Throws a `ConfigError`. */
export function loadConfig(overrides: Readonly<Record<string, string>>): Config {
  loadEnvironment({ quiet: true });
  // discord.js reads these too, and takes what is empty for a number.
  for (const name of ['SHARDS', 'SHARD_COUNT']) if (process.env[name]?.trim() === '') delete process.env[name];
  return readConfig({ ...process.env, ...overrides });
}

/** Reads the configuration from environment variables. Throws a `ConfigError`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const part = readPart(environment);
  const given = part === null ? environment : { ...environment, ...noShards };
  const parsed = settings.safeParse(given);
  const shards = readShards(given);
  if (!parsed.success || typeof shards === 'string') {
    const mistakes = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) ?? [];
    if (typeof shards === 'string') mistakes.push(shards);
    throw new ConfigError(['These settings cannot be used (see .env.example):', ...mistakes].join('\n  '));
  }
  const { data } = parsed;
  return {
    discord: {
      token: data.DISCORD_TOKEN ?? null,
      guildId: data.DISCORD_GUILD_ID ?? null,
      apiUrl: (data.DISCORD_API_URL ?? 'https://discord.com/api').replace(/\/$/, ''),
      publicKey: data.DISCORD_PUBLIC_KEY ?? null,
    },
    endpoint: {
      host: data.ENDPOINT_HOST ?? '127.0.0.1',
      port: data.ENDPOINT_PORT ?? 8_787,
      drainSeconds: data.ENDPOINT_DRAIN_SECONDS ?? 5,
    },
    health:
      data.HTTP_PORT === undefined
        ? null
        : { host: data.HTTP_HOST ?? '127.0.0.1', port: portOfPart(data.HTTP_PORT, part) },
    shard: part ?? { id: 0, total: 1 },
    shards,
    content: {
      folder: data.CONTENT_DIR ?? 'content',
      ignore: (data.CONTENT_IGNORE ?? '')
        .split(',')
        .map((glob) => glob.trim())
        .filter((glob) => glob !== ''),
      maximumPostBytes: data.MAX_POST_BYTES ?? 1_000_000,
      maximumPosts: data.MAX_POSTS ?? 100_000,
      includeDrafts: data.INCLUDE_DRAFTS === 'true',
      site: {
        url: data.SITE_URL ?? null,
        kind: data.SITE_KIND ?? null,
        permalink: data.SITE_PERMALINK ?? null,
        timezone: data.SITE_TIMEZONE ?? null,
        buildTimezone: data.BUILD_TIMEZONE ?? null,
      },
    },
    daily: {
      catchUp: data.DAILY_CATCH_UP_HOURS === undefined ? 'until-midnight' : { hours: data.DAILY_CATCH_UP_HOURS },
    },
    countGaps: data.COUNT_GAPS === 'true',
    databaseUrl: data.DATABASE_URL ?? 'file:data/florilegium.db',
    language: data.DEFAULT_LANGUAGE ?? 'en',
    dataFolder: data.DATA_DIR ?? 'data',
    searchEngine: data.SEARCH_ENGINE ?? 'auto',
    logLevel: data.LOG_LEVEL ?? 'info',
  };
}

/** What of the settings must not be shown to anybody. */
export function secretsOf({ discord, databaseUrl }: Config): readonly string[] {
  const password = URL.canParse(databaseUrl) ? new URL(databaseUrl).password : '';
  return [discord.token ?? '', password].filter((secret) => secret !== '');
}
