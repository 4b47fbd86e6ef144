import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { type AttachedFile, attachedFiles } from './attached-files.ts';
import { emptyMessage, invalidBody } from './rest/api-error.ts';
import type { SentFiles } from './rest/request-body.ts';
import type { Component } from './schema/components.ts';
import { type MessageLike, messageViolations } from './schema/message-limits.ts';
import type { World } from './world.ts';

/** A message as Discord keeps it. */
export interface MessageRecord {
  message: APIMessage;
  files: readonly AttachedFile[];
  /** The only reader who sees a private message; null when everybody does. */
  readonly onlyFor: string | null;
  /** How often it was edited. */
  edits: number;
  deleted: boolean;
}

const noFiles: SentFiles = new Map();

export interface NewMessage {
  readonly channelId: string;
  readonly body: MessageLike;
  /** What came with the body. */
  readonly files?: SentFiles;
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
  { channelId, body, files: sent = noFiles, onlyFor, metadata, loading }: NewMessage,
): MessageRecord {
  if (!loading) refuse(body, 0);
  const files = attachedFiles(body, sent, world.nextId);
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
    components: asKept(body.components ?? [], files),
    flags,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: files.map(({ attachment }) => attachment),
    embeds: [],
    pinned: false,
    ...(metadata === undefined ? {} : { interaction_metadata: metadata, webhook_id: world.applicationId }),
  };
  const record: MessageRecord = { message, files, onlyFor, edits: 0, deleted: false };
  world.messages.set(message.id, record);
  return record;
}

/** An edit that names attachments keeps no other; one that names none leaves all as they are. */
export function editMessage(world: World, record: MessageRecord, body: MessageLike, sent: SentFiles = noFiles): void {
  const before = (record.message.flags ?? 0) & ~MessageFlags.Loading;
  const { content = record.message.content, components = record.message.components } = body;
  refuse({ ...body, content, components: components as readonly Component[] }, before);
  const files = body.attachments ? attachedFiles(body, sent, world.nextId) : record.files;
  record.files = files;
  record.message = {
    ...record.message,
    content: content ?? '',
    components: asKept((components ?? []) as readonly Component[], files),
    attachments: files.map(({ attachment }) => attachment),
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
function asKept(components: readonly Component[], files: readonly AttachedFile[]): APIMessageTopLevelComponent[] {
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
    if (fields.type === ComponentType.File) {
      const { url } = fields.file as { readonly url: string };
      const attached = files.find(({ name }) => url === `attachment://${name}`)?.attachment;
      fields.file = { url: attached?.url ?? url };
      Object.assign(fields, { name: attached?.filename, size: attached?.size, spoiler: false });
    }
    const inner = fields.components;
    if (Array.isArray(inner)) fields.components = inner.map(number);
    const accessory = fields.accessory;
    if (typeof accessory === 'object' && accessory !== null) fields.accessory = number(accessory);
    return fields;
  };
  return components.map(number) as APIMessageTopLevelComponent[];
}
