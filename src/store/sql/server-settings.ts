import { z } from 'zod';
import { languages } from '../../domain/request.ts';
import { noSettings, type ServerSettings, type SettingsOfServers } from '../interface/server-settings.ts';
import type { Attempt } from './attempt.ts';
import { batched } from './batched.ts';
import { readStored } from './stored-json.ts';

/** What a later version adds needs a default here. */
const settingsSchema: z.ZodType<ServerSettings> = z.object({
  private: z.boolean().nullable(),
  language: z.enum(languages).nullable(),
  accentColour: z.int().min(0).max(0xffffff).nullable(),
  topicsLeftOut: z.array(z.object({ id: z.string(), name: z.string() })),
});

export function serverSettings(attempt: Attempt): SettingsOfServers {
  const stored = batched((servers: readonly string[]) =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('server_settings')
        .select(['server', 'settings'])
        .where('server', 'in', servers)
        .execute();
      return new Map(rows.map(({ server, settings }) => [server, settings]));
    }),
  );

  return {
    async of(server) {
      const settings = await stored(server);
      return settings === undefined
        ? noSettings
        : attempt(async () => readStored(settingsSchema, settings, `server_settings, server ${server}`));
    },

    set: (server, given) =>
      attempt(async (database) => {
        const settings = JSON.stringify(given);
        await database
          .insertInto('server_settings')
          .values({ server, settings })
          .onConflict((conflict) => conflict.column('server').doUpdateSet({ settings }))
          .execute();
      }),

    remove: (server) =>
      attempt(async (database) => {
        await database.deleteFrom('server_settings').where('server', '=', server).execute();
      }),
  };
}
