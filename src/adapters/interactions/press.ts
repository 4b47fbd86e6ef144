import { type APIMessageComponentInteraction, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Request } from '../../domain/request.ts';
import type { Store } from '../../store/store.ts';
import type { Place } from './acknowledge.ts';
import type { ButtonCodec } from './button-codec.ts';

/** What a button or a choice of a menu asks for; null for one that is not ours, or whose request is not in the store. */
export async function requestOfPress(
  { data }: APIMessageComponentInteraction,
  codec: ButtonCodec,
  store: Pick<Store, 'request'>,
): Promise<Request | null> {
  const carried = data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id;
  const decoded = codec.decodeCustomId(carried ?? '');
  if (decoded === null) return null;
  if ('request' in decoded) return decoded.request;
  const stored = await store.request(decoded.key);
  return stored === undefined ? null : codec.decodeRequest(stored);
}

/** The asker turns the pages of the message; anybody else gets a message of their own, as with one that nobody asked for. */
export function placeOfPress({ message, member, user }: APIMessageComponentInteraction): Place {
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const asker = message.interaction_metadata?.user.id;
  const presser = (member?.user ?? user)?.id;
  const isAsker = isPrivate || (asker !== undefined && asker === presser);
  return isAsker ? { message: 'pressed', private: isPrivate } : { message: 'new', private: true };
}
