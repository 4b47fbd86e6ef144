import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType } from 'discord-api-types/v10';
import { type PublishedSchema, schemaViolations, type Violation } from './published-schema.ts';

/** Checks a request's body; what it returns is wrong with it. */
export type BodyCheck = (body: unknown) => Violation[];

const against =
  (schema: PublishedSchema): BodyCheck =>
  (body) =>
    schemaViolations(schema, body);

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? new Map(Object.entries(body)).get(name) : undefined;

const callbackSchemas: ReadonlyMap<unknown, PublishedSchema> = new Map([
  [InteractionResponseType.ChannelMessageWithSource, CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredChannelMessageWithSource, CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredMessageUpdate, UpdateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.UpdateMessage, UpdateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.ApplicationCommandAutocompleteResult, ApplicationCommandAutocompleteCallbackRequestSchema],
  [InteractionResponseType.Modal, ModalInteractionCallbackRequestSchema],
]);

const checkCallback: BodyCheck = (body) => {
  const schema = callbackSchemas.get(field(body, 'type'));
  return schema ? schemaViolations(schema, body) : [{ path: ['type'], message: 'is no type of callback' }];
};

/** The document calls permissions a number, its own reference and every client a string of digits: both are taken. */
const checkCommand =
  (schema: PublishedSchema): BodyCheck =>
  (body) => {
    const permissions = field(body, 'default_member_permissions');
    if (typeof permissions !== 'string' || !/^\d+$/.test(permissions)) return schemaViolations(schema, body);
    return schemaViolations(schema, { ...Object(body), default_member_permissions: Number(permissions) });
  };

const maximumCommands = 130;

const checkCommands: BodyCheck = (body) => {
  if (!Array.isArray(body)) return [{ path: [], message: 'is no array' }];
  if (body.length > maximumCommands) return [{ path: [], message: `has more than ${maximumCommands} commands` }];
  const check = checkCommand(ApplicationCommandUpdateRequestSchema);
  return body.flatMap((command, index) =>
    check(command).map(({ path, message }) => ({ path: [index, ...path], message })),
  );
};

/** By what the request does. */
export const bodyChecks = {
  callback: checkCallback,
  createFollowUp: against(IncomingWebhookRequestPartialSchema),
  editWebhookMessage: against(IncomingWebhookUpdateRequestPartialSchema),
  createMessage: against(MessageCreateRequestSchema),
  editMessage: against(MessageEditRequestPartialSchema),
  openDirectMessages: against(CreatePrivateChannelRequestSchema),
  createCommand: checkCommand(ApplicationCommandCreateRequestSchema),
  editCommand: checkCommand(ApplicationCommandPatchRequestPartialSchema),
  replaceCommands: checkCommands,
} as const;
