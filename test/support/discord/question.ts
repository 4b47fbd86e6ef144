import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIInteraction,
  type APIMessageInteractionMetadata,
  type APIUser,
  ApplicationIntegrationType,
  InteractionContextType,
  type InteractionType,
  type Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Question } from './pending-interaction.ts';
import { allPermissions, type Guild, type World } from './world.ts';

/** A reader in a channel. */
export interface Setting {
  readonly user: APIUser;
  /** Null outside of servers. */
  readonly guild: Guild | null;
  readonly channelId: string;
  readonly context: InteractionContextType;
  /** Through which installations the bot is reached. */
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  readonly locale: Locale;
  /** What the reader may do in the channel. */
  readonly permissions: bigint;
}

/** Among other people than the bot it may do this much, whatever they may (https://docs.discord.com/developers/interactions/receiving-and-responding). */
const amongPeople =
  PermissionFlagsBits.AttachFiles | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.MentionEveryone;

/** An interaction as Discord sends it (https://docs.discord.com/developers/interactions/receiving-and-responding). */
export function question(
  world: World,
  { user, guild, channelId, context, owners, locale, permissions }: Setting,
  type: InteractionType,
  what: { readonly data: object; readonly message?: object },
  pressed: Question['pressed'],
): Question {
  const id = world.nextId();
  const joined = { roles: [], joined_at: new Date(0).toISOString(), flags: 0 };
  const member = { user, ...joined, permissions: String(permissions) };
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
    app_permissions: context === InteractionContextType.PrivateChannel ? String(amongPeople) : allPermissions,
    entitlements: [],
    authorizing_integration_owners: owners,
    context,
    attachment_size_limit: attachmentSizeLimit,
    ...what,
  } as unknown as APIInteraction;
  const metadata = {
    id,
    type,
    user,
    authorizing_integration_owners: owners,
    ...(pressed === null ? {} : { interacted_message_id: pressed.message.id }),
  } as APIMessageInteractionMetadata;
  const isGuest = owners[ApplicationIntegrationType.GuildInstall] === undefined;
  const heldPrivate = isGuest && guild !== null && (permissions & PermissionFlagsBits.UseExternalApps) === 0n;
  return { interaction, userId: user.id, channelId, metadata, pressed, isGuest, heldPrivate, askedAt: world.now() };
}

/** Of each file, in bytes. */
export const attachmentSizeLimit = 10_485_760;
