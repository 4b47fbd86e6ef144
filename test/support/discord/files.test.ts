import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { field } from './bare-client.ts';
import { attachmentSizeLimit } from './question.ts';
import { type Discord, startDiscord } from './start-discord.ts';

describe('files that come with a message', () => {
  let discord: Discord;

  beforeEach(async () => {
    discord = await startDiscord();
  });

  afterEach(() => discord.stop());

  const shown = (name: string) => ({
    flags: 1 << 15,
    components: [{ type: 13, file: { url: `attachment://${name}` } }],
    attachments: [{ id: '0', filename: name }],
  });

  const post = async (body: object, files: Readonly<Record<string, File>>) => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify(body));
    for (const [field, file] of Object.entries(files)) form.set(field, file);
    const path = `${discord.api}/v10/channels/${discord.guilds[0]?.channelId}/messages`;
    const response = await fetch(path, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}` },
      body: form,
    });
    return (await response.json()) as unknown;
  };

  it('are kept with their words, their size and a place in the message', async () => {
    const words = '摘录 𠮷';
    const body = await post(shown('a.md'), { 'files[0]': new File([words], 'a.md', { type: 'text/plain' }) });
    expect(body).toMatchObject({ attachments: [{ filename: 'a.md', size: Buffer.byteLength(words) }] });
    expect(discord.channel()[0]?.files).toEqual([{ name: 'a.md', text: words }]);
  });

  it.each([
    ['an attachment that does not come', shown('a.md'), {}],
    ['a file of another name', shown('a.md'), { 'files[0]': new File(['a'], 'b.md') }],
    ['a file too many', shown('a.md'), { 'files[0]': new File(['a'], 'a.md'), 'files[1]': new File(['b'], 'b.md') }],
    ['a file in a field of its own name', shown('a.md'), { a: new File(['a'], 'a.md') }],
  ])('are refused with %s', async (_, body, files) => {
    expect(field(await post(body, files), 'code')).toBe(50035);
    expect(discord.takeViolations().length).toBeGreaterThan(0);
    expect(discord.channel()).toEqual([]);
  });

  it('are refused when they are too large', async () => {
    const large = new File([new Uint8Array(attachmentSizeLimit + 1)], 'a.md');
    expect(field(await post(shown('a.md'), { 'files[0]': large }), 'code')).toBe(40005);
  });

  it('cannot be read as text when they are none', async () => {
    await post(shown('a.md'), { 'files[0]': new File([new Uint8Array([0xff, 0xfe, 0xfd])], 'a.md') });
    expect(() => discord.channel()[0]?.files).toThrow();
  });
});
