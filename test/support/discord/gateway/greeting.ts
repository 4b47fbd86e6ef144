import type { Guild, World } from '../world.ts';
import { allPermissions, guildsOfBot } from '../world.ts';
import type { Session } from './session.ts';

/** READY, then each server of the bot. */
export const greeting = (world: World, url: () => string) => (session: Session) => {
  const guilds = guildsOfBot(world).filter(({ id }) => session.hears(id));
  return [
    {
      name: 'READY',
      data: {
        v: 10,
        user: world.bot,
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: url(),
        shard: session.shard,
        application: { id: world.applicationId, flags: 0 },
      },
    },
    ...guilds.map((guild) => ({ name: 'GUILD_CREATE', data: guildPayload(world, guild) })),
  ];
};

function guildPayload(world: World, { id, name, locale, channelId }: Guild) {
  return {
    id,
    name,
    icon: null,
    owner_id: world.person('owner').id,
    preferred_locale: locale,
    features: [],
    roles: [
      { id, name: '@everyone', permissions: allPermissions, position: 0, color: 0, hoist: false, managed: false },
    ],
    emojis: [],
    stickers: [],
    channels: [{ id: channelId, type: 0, guild_id: id, name: 'reading', position: 0, permission_overwrites: [] }],
    members: [{ user: world.bot, roles: [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 }],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: new Date(0).toISOString(),
    member_count: 2,
    large: false,
    unavailable: false,
  };
}
