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
}
