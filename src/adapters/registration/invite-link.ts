import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/** What the daily post needs of a channel; answers to commands need no permission at all. */
const permissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles;

/** The page on which an application is let into a server (https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow). */
export function inviteLink(applicationId: string): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  link.searchParams.set('permissions', permissions.toString());
  return link.href;
}

/** The id of the application whose bot has a token: its first part says it. Null for what is no token. */
export function applicationOf(token: string): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('latin1');
  return isId(id) ? id : null;
}

/** Whether a text is an id of Discord's. */
export const isId = (text: string): boolean => /^\d{17,20}$/.test(text);
