import type { Language } from '../domain/request.ts';
import type { ServerSettings } from '../store/interface/server-settings.ts';

/** Who asks, and where. */
export interface Caller {
  /** Discord's id of the reader. */
  readonly userId: string;
  /** The name by which others in the channel know the reader. */
  readonly userName: string;
  /** Null in direct messages. */
  readonly serverId: string | null;
  /** Null where the channel is not known. */
  readonly channelId: string | null;
  /** Whether nobody else sees where the answer goes. */
  readonly private: boolean;
  /** Whether nobody else can be shown anything there; false when it is left out. */
  readonly alone?: boolean;
  /** Whether the reader may manage the server. */
  readonly managesServer: boolean;
  /** The reader's language, for private answers. */
  readonly reader: Language;
  /** The server's language, for public answers. */
  readonly server: Language;
  /** What the server itself speaks, wherever the answer goes; the reader's language where there is none. */
  readonly serverLocale?: Language;
  /** What the server has set, where somebody has just looked; whoever answers looks it up otherwise. */
  readonly settings?: ServerSettings;
  /** What Discord says of the bot's permissions in the channels that a request names, by their ids: bit sets in decimal digits. */
  readonly granted?: Readonly<Record<string, string>>;
}
