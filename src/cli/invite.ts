import { applicationOf, inviteLink, isId } from '../adapters/registration/invite-link.ts';
import { writeLine } from './lines.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

const remedy =
  'Give the application id, from the page General Information of your application at https://discord.com/developers/applications.';

/** Prints the link that lets the bot into a server. */
export async function invite(given: string | undefined, { config, output }: Surroundings): Promise<number> {
  if (given !== undefined && !isId(given)) throw new UsageError(`«${given}» is no application id. ${remedy}`);
  const { token } = config.discord;
  const id = given ?? (token === null ? null : applicationOf(token));
  if (id === null) throw new UsageError(`DISCORD_TOKEN does not tell which application this is. ${remedy}`);
  await writeLine(output, inviteLink(id));
  return 0;
}
