import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway, type GatewayOptions } from '../../../src/adapters/gateway/create-gateway.ts';
import { registerCommands } from '../../../src/adapters/registration/register-commands.ts';
import { zhCN } from '../../../src/words/zh-cn.ts';
import type { Asker } from '../../support/discord/asking.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { allPermissions } from '../../support/discord/world.ts';
import { recordedLog } from './recorded-log.ts';
import {
  type Answering,
  reply,
  smallBot,
  smallCommands,
  smallDispatcher,
  smallRender,
  threePages,
} from './small-bot.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
const edit = 'PATCH /webhooks/:application/:token/messages/:message';
const followUp = 'POST /webhooks/:application/:token';

describe('for readers who have the bot in their own account, the gateway', () => {
  let discord: Discord;
  let gateway: Gateway;
  let ann: Asker;
  /** In a server where apps from outside may not speak. */
  let silenced: Asker;

  const start = async (replaced: Partial<GatewayOptions> = {}) => {
    const { options, log } = await smallBot(discord, replaced);
    gateway = createGateway(options);
    await gateway.start();
    return log;
  };

  /** Answers once Discord has taken the deferral. */
  const startLate = async (answering: Answering, replaced: Partial<GatewayOptions> = {}) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    discord.intercept(callback, (_, next) => {
      const answer = next();
      release();
      return answer;
    });
    const dispatcher = smallDispatcher(async (request, caller) => {
      await held;
      return answering(request, caller);
    });
    return start({ dispatcher, sleep: () => Promise.resolve(), ...replaced });
  };

  const countOf = (route: string) => discord.requests.filter((request) => request.route === route).length;

  beforeEach(async () => {
    const locale = Locale.EnglishUS;
    discord = await startDiscord({
      guilds: [
        { name: 'Own', locale },
        { name: 'Foreign', locale, hasBot: false },
      ],
    });
    const { api: apiUrl, token } = discord;
    await registerCommands({ commands: smallCommands, guildId: null, token, apiUrl, log: recordedLog() });
    const guild = discord.guilds[1]?.id ?? '';
    ann = { user: 'ann', guild, account: true, locale: Locale.ChineseCN };
    silenced = { ...ann, permissions: BigInt(allPermissions) & ~PermissionFlagsBits.UseExternalApps };
  });

  afterEach(async () => {
    await gateway.stop();
    await discord.stop();
  });

  it('answers in servers where it is not, in messages to it, and in those among people', async () => {
    await start();
    const shown = async (asker: Asker) => {
      const { message } = await discord.slash('pages', { topic: 'RL' }, asker);
      await discord.press(message, message.buttons[0]?.label ?? '', asker);
      return [message.text, message.private];
    };
    expect(await shown(ann)).toEqual(['RL two (en)', false]);
    expect(await shown({ ...ann, guild: null })).toEqual(['RL two (zh-CN)', false]);
    expect(await shown({ ...ann, guild: 'people' })).toEqual(['RL two (zh-CN)', false]);
  });

  it('answers the press of another reader privately, wherever that is', async () => {
    await start();
    const { message } = await discord.slash('pages', { topic: 'RL' }, { ...ann, guild: 'people' });
    const { message: other } = await discord.press(message, zhCN.next, { user: 'bob' });
    expect([other.private, other.text, message.text]).toEqual([true, 'RL two (en)', 'RL one (zh-CN)']);
  });

  it('speaks the language of the reader where nobody else may see the answer, and turns its pages there', async () => {
    await start();
    const { message } = await discord.slash('pages', { topic: 'RL' }, silenced);
    expect([message.text, message.private]).toEqual(['RL one (zh-CN)', true]);
    await discord.press(message, zhCN.next, silenced);
    expect(message.text).toBe('RL two (zh-CN)');
  });

  it('offers to share only what others may see', async () => {
    const labels: (boolean | undefined)[] = [];
    const shareable: Answering = (request) => ({ ...reply(request, ['one']), private: true, shareable: true });
    const render: typeof smallRender = (...given) => {
      labels.push(given[0].shareable);
      return smallRender(...given);
    };
    await start({ dispatcher: smallDispatcher(shareable), render });
    await discord.slash('mine', {}, ann);
    const { message } = await discord.slash('mine', {}, silenced);
    expect(labels).toEqual([true, false]);
    const sharing = JSON.stringify({ command: 'mine', options: { share: true }, page: 1 });
    const pressed = await discord.press(message, 'Share', { ...silenced, customId: `r${sharing}` });
    expect([pressed.message.text, pressed.message.private]).toEqual([zhCN.cannotShare, true]);
  });

  it('defers in time and needs one message at most after the first, even when Discord refuses it', async () => {
    const tooLong: typeof smallRender = (...given) => ({
      ...smallRender(...given),
      body: { ...smallRender(...given).body, components: [{ type: 10, content: 'x'.repeat(4001) }] },
    });
    const privately: Answering = (request) => ({ ...reply(request, ['for you alone']), private: true });
    await startLate(privately, { render: tooLong });
    const { message, deferred, later } = await discord.slash('pages', { topic: 'RL' }, ann);
    expect([deferred, message.text, message.private, later]).toEqual([true, zhCN.failed, true, []]);
    expect(discord.channel(message.raw.channel_id)).toEqual([]);
    expect(countOf(followUp)).toBe(2);
    expect(discord.takeViolations()).toHaveLength(1);
  });

  it('gives up with one warning when the answer takes longer than Discord waits for it, and goes on', async () => {
    const log = await startLate((request, caller) => {
      if (request.options.topic === 'RL') discord.clock.ahead += 15 * 60_000 + 1;
      return threePages(request, caller);
    });
    const lost = discord.slash('pages', { topic: 'RL' }, ann);
    const trouble = () => log.lines.filter(({ level }) => level === 'warn' || level === 'error');
    await expect.poll(trouble).toMatchObject([{ level: 'warn', details: { status: 401, code: 50027 } }]);
    expect((await discord.slash('pages', { topic: 'again' }, ann)).message.text).toBe('again one (en)');
    expect([countOf(edit), trouble().length]).toEqual([2, 1]);
    await Promise.all([expect(lost).rejects.toThrow('was stopped'), gateway.stop().then(() => discord.stop())]);
  });
});
