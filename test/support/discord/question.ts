import type {
  APIInteraction,
  APIMessageInteractionMetadata,
  APIUser,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Question } from './pending-interaction.ts';
import { allPermissions, type Guild, type World } from './world.ts';

/** A reader in a channel. */
export interface Setting {
  readonly user: APIUser;
  /** Null for direct messages. */
  readonly guild: Guild | null;
  readonly channelId: string;
  readonly locale: Locale;
}

/** An interaction as Discord sends it (https://docs.discord.com/developers/interactions/receiving-and-responding). */
export function question(
  world: World,
  { user, guild, channelId, locale }: Setting,
  type: InteractionType,
  what: { readonly data: object; readonly message?: object },
  pressed: Question['pressed'],
): Question {
  const id = world.nextId();
  const owners = guild === null ? { 1: user.id } : { 0: guild.id };
  const member = { user, roles: [], joined_at: new Date(0).toISOString(), permissions: allPermissions, flags: 0 };
  const interaction = {
    id,
    application_id: world.applicationId,
    type,
    token: Buffer.from(`interaction:${id}:of-the-double`).toString('base64url'),
    version: 1,
    ...(guild === null
      ? { user }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member,
        }),
    channel_id: channelId,
    channel: { id: channelId, type: world.channels.get(channelId)?.type },
    locale,
    app_permissions: allPermissions,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: guild === null ? 1 : 0,
    attachment_size_limit: 10_485_760,
    ...what,
  } as unknown as APIInteraction;
  const metadata = {
    id,
    type,
    user,
    authorizing_integration_owners: owners,
    ...(pressed === null ? {} : { interacted_message_id: pressed.message.id }),
  } as APIMessageInteractionMetadata;
  return { interaction, userId: user.id, channelId, metadata, pressed };
}
