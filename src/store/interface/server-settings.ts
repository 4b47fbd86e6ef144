import type { Language } from '../../domain/request.ts';

/** How a server wants its answers; what was never set is null or empty. */
export interface ServerSettings {
  /** Whether an answer is private when its reader does not say. */
  readonly private: boolean | null;
  readonly language: Language | null;
  /** 0xRRGGBB. */
  readonly accentColour: number | null;
  readonly topicsLeftOut: readonly TopicLeftOut[];
}

/** The name is kept for the day on which no post has the topic any more. */
export interface TopicLeftOut {
  readonly id: string;
  readonly name: string;
}

export const noSettings: ServerSettings = { private: null, language: null, accentColour: null, topicsLeftOut: [] };

export interface SettingsOfServers {
  of(server: string): Promise<ServerSettings>;
  /** Replaces all settings of a server. */
  set(server: string, settings: ServerSettings): Promise<void>;
  remove(server: string): Promise<void>;
}
