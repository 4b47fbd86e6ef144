/** The package types its schemas as JavaScript only; this is the part of zod's interface that the double calls. */
declare module 'discord-api-spec/zod' {
  import type { PublishedSchema } from './published-schema.ts';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: PublishedSchema;
  export const ApplicationCommandCreateRequestSchema: PublishedSchema;
  export const ApplicationCommandPatchRequestPartialSchema: PublishedSchema;
  export const ApplicationCommandResponseSchema: PublishedSchema;
  export const ApplicationCommandUpdateRequestSchema: PublishedSchema;
  export const CreateMessageInteractionCallbackRequestSchema: PublishedSchema;
  export const CreatePrivateChannelRequestSchema: PublishedSchema;
  export const GatewayBotResponseSchema: PublishedSchema;
  export const IncomingWebhookRequestPartialSchema: PublishedSchema;
  export const IncomingWebhookUpdateRequestPartialSchema: PublishedSchema;
  export const InteractionCallbackResponseSchema: PublishedSchema;
  export const MessageCreateRequestSchema: PublishedSchema;
  export const MessageEditRequestPartialSchema: PublishedSchema;
  export const MessageResponseSchema: PublishedSchema;
  export const ModalInteractionCallbackRequestSchema: PublishedSchema;
  export const MyGuildResponseSchema: PublishedSchema;
  export const PrivateApplicationResponseSchema: PublishedSchema;
  export const UpdateMessageInteractionCallbackRequestSchema: PublishedSchema;
  export const UserPIIResponseSchema: PublishedSchema;
}
