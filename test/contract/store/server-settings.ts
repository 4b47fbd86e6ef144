import { expect, it } from 'vitest';
import { noSettings, type ServerSettings } from '../../../src/store/interface/server-settings.ts';
import type { Store } from '../../../src/store/store.ts';

const some: ServerSettings = {
  private: true,
  language: 'zh-TW',
  accentColour: 0xffffff,
  topicsLeftOut: [{ id: 't1', name: '“题”' }],
};

export function keepsSettings(open: () => Promise<Store>): void {
  it('are none until they are set', async () => {
    expect(await (await open()).settings.of('server')).toEqual(noSettings);
  });

  it('are replaced as a whole, for one server alone', async () => {
    const { settings } = await open();
    await settings.set('server', some);
    await settings.set('another', { ...noSettings, private: false });
    expect(await settings.of('server')).toEqual(some);
    await settings.set('server', { ...some, language: null, topicsLeftOut: [] });
    expect(await (await open()).settings.of('server')).toEqual({ ...some, language: null, topicsLeftOut: [] });
    expect(await settings.of('another')).toEqual({ ...noSettings, private: false });
  });

  it('are gone when they are removed', async () => {
    const { settings } = await open();
    await settings.set('server', some);
    await settings.remove('server');
    expect(await settings.of('server')).toEqual(noSettings);
  });
  it('are told to each of many who ask at once, as they were when it was asked or later', async () => {
    const { settings } = await open();
    const servers = Array.from({ length: 30 }, (_, index) => `server ${index}`);
    const of = (index: number): ServerSettings => ({ ...noSettings, accentColour: index });
    await Promise.all(servers.map((server, index) => settings.set(server, of(index))));
    const reading = [...servers, ...servers, 'another'].map((server) => settings.of(server));
    await settings.set('server 7', some);
    expect(await settings.of('server 7')).toEqual(some);
    const read = await Promise.all(reading);
    for (const [index, told] of read.slice(0, servers.length).entries()) {
      expect([of(index), ...(index === 7 ? [some] : [])]).toContainEqual(told);
    }
    expect(read.at(-1)).toEqual(noSettings);
  });
}
