import {
  type APIInteraction,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';

const words = z.string().max(6000);

const value = z.union([words, z.number(), z.boolean()]);

const option = z.object({
  type: z.number().int(),
  name: z.string(),
  value: value.optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});

const slash = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: words,
  options: z.array(option).optional(),
});

const id = z.string().regex(/^\d{1,20}$/);

const message = z.object({ id, flags: z.number().int() });

const components = z.array(z.looseObject({})).max(40);

const wholeMessage = message.extend({ content: words, components, embeds: z.array(z.never()) });

/** An entry of the menu of a message. */
const entry = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: words,
  target_id: id,
  resolved: z.object({ messages: z.record(id, wholeMessage) }),
});

const component = z.object({
  custom_id: z.string().max(100),
  component_type: z.number().int(),
  values: z.array(z.string()).max(25).optional(),
});

const modal = z.object({ custom_id: z.string().max(100), components });

const locale = z.string();

/** What the page sends: an interaction as Discord sends it, without what the server knows better. */
export const questionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(InteractionType.ApplicationCommand),
    locale,
    data: z.discriminatedUnion('type', [slash, entry]),
  }),
  z.object({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), locale, data: slash }),
  z.object({ type: z.literal(InteractionType.MessageComponent), locale, data: component, message }),
  z.object({ type: z.literal(InteractionType.ModalSubmit), locale, data: modal, message: message.optional() }),
]);

export type Question = z.infer<typeof questionSchema>;

/** The one person in the channel, who may manage the server. */
const reader = {
  user: { id: '200000000000000001', username: 'reader', global_name: 'Reader', discriminator: '0', avatar: null },
  permissions: PermissionFlagsBits.ManageGuild.toString(),
  roles: [],
  joined_at: '2020-01-01T00:00:00Z',
  deaf: false,
  mute: false,
  flags: 0,
};

const channel = { id: '200000000000000003', name: 'quotes', type: ChannelType.GuildText };

const place = {
  application_id: '200000000000000000',
  guild_id: '200000000000000002',
  channel_id: channel.id,
  channel,
  version: 1,
  token: 'preview',
  entitlements: [],
  authorizing_integration_owners: {},
  context: InteractionContextType.Guild,
  app_permissions: '0',
  attachment_size_limit: 10_485_760,
  member: reader,
};

/** Makes an interaction of a checked question. The reader of the page has asked for every message in the channel. */
export function interactionOf({ data, ...question }: Question, number: number): APIInteraction {
  const asked = 'message' in question && question.message !== undefined;
  const interaction: unknown = {
    ...place,
    ...question,
    id: String(number),
    guild_locale: question.locale,
    data: { id: '0', ...data },
    ...(asked ? { message: { ...question.message, interaction_metadata: { user: reader.user } } } : {}),
  };
  // All that the program reads of an interaction is above, and was checked by the schema.
  return interaction as APIInteraction;
}
