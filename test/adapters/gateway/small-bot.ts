import { setTimeout as delay } from 'node:timers/promises';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { GatewayOptions } from '../../../src/adapters/gateway/create-gateway.ts';
import type { ButtonCodec } from '../../../src/adapters/interactions/button-codec.ts';
import type { Caller } from '../../../src/command/caller.ts';
import type { Command, Option } from '../../../src/command/command.ts';
import type { Dispatcher } from '../../../src/command/dispatch.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import type { Request } from '../../../src/domain/request.ts';
import { plain } from '../../../src/domain/rich-text.ts';
import type { renderMessage } from '../../../src/render/discord/message.ts';
import { noSettings } from '../../../src/store/interface/server-settings.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Discord } from '../../support/discord/start-discord.ts';
import { recordedLog } from './recorded-log.ts';

export type Answering = (request: Request, caller: Caller) => Reply | Promise<Reply>;

const everywhere = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const names = { 'zh-CN': '小', 'zh-TW': '小' };
const asked: Option = {
  type: 'string',
  names,
  description: everywhere('What is sought'),
  required: true,
  suggest: () => [],
};
const isPrivate: Option = { type: 'boolean', names, description: everywhere('For me alone') };

const command = (name: string, options: Command['options']): Command => ({
  name,
  names,
  description: everywhere(`The command ${name}`),
  options,
  examples: [`/${name}`],
  run: () => {
    throw new Error('the small dispatcher answers by itself');
  },
});

/** `/pages` has public pages, `/mine` answers privately. */
export const smallCommands: readonly Command[] = [
  command('pages', { topic: asked, private: isPrivate }),
  command('mine', {}),
];

/** Three pages about a topic, in the language of those who see them. */
export function threePages(request: Request, { reader, server }: Caller): Reply {
  const shownTo = request.options.private === true ? reader : server;
  return reply(
    request,
    ['one', 'two', 'three'].map((count) => `${request.options.topic} ${count} (${shownTo})`),
  );
}

export const reply = (request: Request, texts: readonly string[]): Reply => ({
  private: request.command === 'mine' || request.options.private === true,
  title: null,
  items: texts.map((text) => ({ type: 'text', text: plain(text) })),
  flow: 'single',
  self: request,
  actions: [],
});

/** One item a page, in words alone. */
export const smallRender: typeof renderMessage = ({ items, self, private: isPrivate }, wanted, words) => {
  const page = Math.min(Math.max(wanted, 1), items.length);
  const item = items[page - 1];
  const stored = new Map<string, string>();
  const button = (label: string, target: number) => {
    const request = JSON.stringify({ ...self, page: target });
    const key = `key-of-${target}-${request.length}`;
    if (request.length > 90) stored.set(key, request);
    const custom_id = request.length > 90 ? `k${key}` : `r${request}`;
    return { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, label, custom_id };
  };
  const buttons = [
    ...(page > 1 ? [button(words.previous, page - 1)] : []),
    ...(page < items.length ? [button(words.next, page + 1)] : []),
  ];
  return {
    body: {
      flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
      components: [
        { type: ComponentType.TextDisplay, content: item?.type === 'text' ? item.text.text : '–' },
        ...(buttons.length > 0 ? [{ type: ComponentType.ActionRow as const, components: buttons }] : []),
      ],
      allowed_mentions: { parse: [] },
    },
    page,
    pages: items.length,
    stored,
    files: [],
  };
};

const smallCodec: ButtonCodec = {
  decodeCustomId(customId) {
    if (customId.startsWith('k')) return { key: customId.slice(1) };
    return customId.startsWith('r') ? { request: JSON.parse(customId.slice(1)) as Request } : null;
  },
  decodeRequest: (stored) => JSON.parse(stored) as Request,
};

export const smallDispatcher = (answering: Answering = threePages): Dispatcher => ({
  commands: smallCommands,
  settingsOf: async () => noSettings,
  complete: (request) => request,
  answer: async (request, caller) => {
    const answer = await answering(request, caller);
    return { reply: answer, language: answer.private ? caller.reader : caller.server, accentColour: null };
  },
  suggest: async ({ options }, focused, { reader }) => [
    { name: `${focused}: ${options[focused]} (${reader})`, value: 'id' },
  ],
});

/** What a gateway to the double needs; a test replaces what it is about. */
export async function smallBot(discord: Discord, replaced: Partial<GatewayOptions> = {}) {
  const log = recordedLog();
  const options: GatewayOptions = {
    token: discord.token,
    apiUrl: discord.api,
    dispatcher: smallDispatcher(),
    render: smallRender,
    codec: smallCodec,
    store: await openStore('file::memory:'),
    limiter: () => true,
    now: () => new Date(),
    log,
    sleep: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
    ...replaced,
  };
  return { options, log };
}
