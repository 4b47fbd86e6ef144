import { guildsOfBot, type World } from '../../world.ts';
import { json, type Route } from '../route.ts';

/** Who the bot is, where its gateway stands, and which servers it is in. */
export const identityRoutes = (world: World, gatewayUrl: () => string, shards: number): Route[] => [
  {
    name: 'GET /gateway/bot',
    handle: () =>
      json({
        url: gatewayUrl(),
        shards,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: shards },
      }),
  },
  {
    name: 'GET /applications/@me',
    handle: () =>
      json({
        id: world.applicationId,
        name: world.bot.username,
        icon: null,
        description: '',
        type: null,
        flags: 0,
        flags_new: '0',
        bot: world.bot,
        verify_key: '0'.repeat(64),
        redirect_uris: [],
        interactions_endpoint_url: null,
        role_connections_verification_url: null,
        owner: world.person('owner'),
        team: null,
        explicit_content_filter: 0,
        approximate_guild_count: guildsOfBot(world).length,
        approximate_user_install_count: 0,
        approximate_user_authorization_count: 0,
        eligible_oauth2_scopes: [],
      }),
  },
  {
    name: 'GET /users/@me',
    handle: () => json({ ...world.bot, mfa_enabled: false, locale: 'en-US' }),
  },
  {
    name: 'GET /users/@me/guilds',
    handle: ({ query }) => {
      const after = BigInt(query.get('after') ?? 0);
      const limit = Number(query.get('limit') ?? 200);
      const guilds = guildsOfBot(world)
        .filter(({ id }) => BigInt(id) > after)
        .slice(0, limit);
      return json(
        guilds.map(({ id, name }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          permissions: '0',
          features: [],
        })),
      );
    },
  },
];
