import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import type { Caller } from '../../command/dispatch.ts';
import { type Language, languages } from '../../domain/request.ts';

/** The bot's language for a locale of Discord (https://docs.discord.com/developers/reference#locales): English when it has none. */
export const languageOf = (locale: string): Language => languages.find((language) => language === locale) ?? 'en';

/** Who asks: the reader, and the server, whose place the reader takes where there is none and where nobody else sees the answer. */
export function callerOf(
  interaction: Pick<APIMessageComponentInteraction, 'locale' | 'guild_locale'>,
  isPrivate: boolean,
): Caller {
  const reader = languageOf(interaction.locale);
  const server = interaction.guild_locale;
  return { reader, server: isPrivate || server === undefined ? reader : languageOf(server) };
}
