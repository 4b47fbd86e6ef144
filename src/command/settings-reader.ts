import { noSettings, type ServerSettings, type SettingsOfServers } from '../store/interface/server-settings.ts';
import { StoreError } from '../store/store-error.ts';

/** Of so many servers the last known settings are remembered. */
const mostRemembered = 1_000;

/** The settings of a server; those that were last known when the store cannot tell, and none for direct messages. */
export function createSettingsReader(settings: Pick<SettingsOfServers, 'of'>) {
  const lastKnown = new Map<string, ServerSettings>();
  return async (serverId: string | null): Promise<ServerSettings> => {
    if (serverId === null) return noSettings;
    try {
      const current = await settings.of(serverId);
      lastKnown.delete(serverId);
      lastKnown.set(serverId, current);
      const [oldest] = lastKnown.keys();
      if (lastKnown.size > mostRemembered && oldest !== undefined) lastKnown.delete(oldest);
      return current;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return lastKnown.get(serverId) ?? noSettings;
    }
  };
}
