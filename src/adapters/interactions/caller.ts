import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIChatInputApplicationCommandInteractionData,
  type APIInteractionGuildMember,
  type APIUser,
  ApplicationIntegrationType,
  type Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Caller } from '../../command/caller.ts';
import { type Language, languages } from '../../domain/request.ts';

/** What every interaction tells of the one who asks, wherever it came from. */
export interface Asked {
  readonly user?: APIUser;
  readonly member?: APIInteractionGuildMember;
  readonly guild_id?: string;
  readonly channel?: { readonly id: string };
  /** Through which installations the bot was reached. */
  readonly authorizing_integration_owners?: APIAuthorizingIntegrationOwnersMap;
  readonly locale: Locale;
  readonly guild_locale?: Locale;
  readonly data?: object;
}

/** The bot's language for a locale of Discord (https://docs.discord.com/developers/reference#locales). */
const languageOf = (locale: string, otherwise: Language): Language =>
  languages.find((language) => language === locale) ?? otherwise;

/**
 * Whether Discord shows what is answered to the asker alone, whatever the answer says: where the bot is not in the server,
 * and the asker may not let it speak there (https://docs.discord.com/developers/topics/permissions, «Use External Apps»).
 */
export function isHeldPrivate({ authorizing_integration_owners: owners = {}, guild_id, member }: Asked): boolean {
  const isGuest =
    owners[ApplicationIntegrationType.UserInstall] !== undefined &&
    owners[ApplicationIntegrationType.GuildInstall] === undefined;
  const mayLetSpeak = (BigInt(member?.permissions ?? 0) & PermissionFlagsBits.UseExternalApps) !== 0n;
  return guild_id !== undefined && isGuest && !mayLetSpeak;
}

/** Who asks; `otherwise` is spoken where Discord names no language of ours. The reader's language takes the server's place where there is none, and where nobody else sees the answer. */
export function callerOf(interaction: Asked, isPrivate: boolean, otherwise: Language = 'en'): Caller {
  const { member, guild_id: serverId = null, channel, locale, guild_locale: serverLocale } = interaction;
  const user = member?.user ?? interaction.user;
  const reader = languageOf(locale, otherwise);
  return {
    userId: user?.id ?? '',
    userName: member?.nick ?? user?.global_name ?? user?.username ?? '',
    serverId,
    channelId: channel?.id ?? null,
    private: isPrivate,
    alone: isHeldPrivate(interaction),
    managesServer: (BigInt(member?.permissions ?? 0) & PermissionFlagsBits.ManageGuild) !== 0n,
    reader,
    server: isPrivate || serverLocale === undefined ? reader : languageOf(serverLocale, otherwise),
    serverLocale: serverLocale === undefined ? reader : languageOf(serverLocale, otherwise),
    granted: grantedIn(interaction),
  };
}

function grantedIn({ data }: Asked): Readonly<Record<string, string>> {
  if (data === undefined || !('resolved' in data)) return {};
  const { channels = {} } = data.resolved as NonNullable<APIChatInputApplicationCommandInteractionData['resolved']>;
  return Object.fromEntries(
    Object.entries(channels).flatMap(([id, { app_permissions }]) =>
      app_permissions === undefined ? [] : [[id, app_permissions]],
    ),
  );
}
