import { usualPermissions } from '../../channel-record.ts';
import type { World } from '../../world.ts';
import { missingAccess } from '../api-error.ts';
import { json, param, type Route } from '../route.ts';

/** What the bot can learn of its own place in a server. */
export const guildRoutes = (world: World): Route[] => [
  {
    name: 'GET /guilds/:guild/roles',
    handle: (request) => {
      const id = param(request, 'guild');
      if (!world.guilds.get(id)?.hasBot) throw missingAccess();
      return json([{ id, name: '@everyone', permissions: String(usualPermissions) }]);
    },
  },
  {
    name: 'GET /guilds/:guild/members/:member',
    handle: () => json({ user: world.bot, roles: [], nick: null }),
  },
];
