import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { emptyMessage, invalidBody } from './rest/api-error.ts';
import type { Component } from './schema/components.ts';
import { type MessageLike, messageViolations } from './schema/message-limits.ts';
import type { World } from './world.ts';

/** A message as Discord keeps it. */
export interface MessageRecord {
  message: APIMessage;
  /** The only reader who sees a private message; null when everybody does. */
  readonly onlyFor: string | null;
  /** How often it was edited. */
  edits: number;
  deleted: boolean;
}

export interface NewMessage {
  readonly channelId: string;
  readonly body: MessageLike;
  readonly onlyFor: string | null;
  readonly metadata?: APIMessageInteractionMetadata;
  /** An acknowledged answer that is still awaited. */
  readonly loading?: boolean;
}

/** The flags that a body may set on a new message, and those that an edit may change. */
const settable = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;
const editable = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

export function createMessage(
  world: World,
  { channelId, body, onlyFor, metadata, loading }: NewMessage,
): MessageRecord {
  if (!loading) refuse(body, 0);
  const flags =
    ((body.flags ?? 0) & settable) |
    (onlyFor === null ? 0 : MessageFlags.Ephemeral) |
    (loading ? MessageFlags.Loading : 0);
  const message: APIMessage = {
    id: world.nextId(),
    channel_id: channelId,
    type: metadata?.type === 2 ? MessageType.ChatInputCommand : MessageType.Default,
    author: world.bot,
    application_id: world.applicationId,
    content: body.content ?? '',
    components: withIds(body.components ?? []),
    flags,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...(metadata === undefined ? {} : { interaction_metadata: metadata, webhook_id: world.applicationId }),
  };
  const record: MessageRecord = { message, onlyFor, edits: 0, deleted: false };
  world.messages.set(message.id, record);
  return record;
}

export function editMessage(record: MessageRecord, body: MessageLike): void {
  const before = (record.message.flags ?? 0) & ~MessageFlags.Loading;
  const { content = record.message.content, components = record.message.components } = body;
  refuse({ ...body, content, components: components as readonly Component[] }, before);
  record.message = {
    ...record.message,
    content: content ?? '',
    components: withIds((components ?? []) as readonly Component[]),
    flags: before | ((body.flags ?? 0) & editable),
    edited_timestamp: new Date().toISOString(),
  };
  record.edits += 1;
}

function refuse(body: MessageLike, before: number): void {
  const violations = messageViolations(body, before);
  if (violations.length > 0) throw invalidBody(violations);
  if (!body.content && !body.components?.length && !body.embeds?.length && !body.attachments?.length)
    throw emptyMessage();
}

/** Discord numbers the components of a message, and fills in what was left out. */
function withIds(components: readonly Component[]): APIMessageTopLevelComponent[] {
  let last = 0;
  const number = (component: object): object => {
    const fields: Record<string, unknown> = { ...component, id: ++last };
    if (fields.type === ComponentType.Container) {
      fields.accent_color ??= null;
      fields.spoiler ??= false;
    }
    if (fields.type === ComponentType.Separator) {
      fields.divider ??= true;
      fields.spacing ??= 1;
    }
    const inner = fields.components;
    if (Array.isArray(inner)) fields.components = inner.map(number);
    const accessory = fields.accessory;
    if (typeof accessory === 'object' && accessory !== null) fields.accessory = number(accessory);
    return fields;
  };
  return components.map(number) as APIMessageTopLevelComponent[];
}
