import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Language } from '../../../domain/request.ts';
import type { OpenPost, PostEntry } from '../author-desk.ts';
import type { PageAnswer } from '../page-answer.ts';
import type { MenuData } from './channel/menu-data.ts';
import type { Press } from './components/press.ts';
import type { CommandData } from './composer/command-data.ts';
import type { Registration } from './composer/leaf-commands.ts';

export const fetchCommands = async (): Promise<readonly Registration[]> => getJson('/api/commands');

export const fetchPosts = async (): Promise<readonly PostEntry[]> => getJson('/api/posts');

/** Null when there is no such post any more. */
export const fetchPost = async (path: string): Promise<OpenPost | null> =>
  getJson<OpenPost>(`/api/post?path=${encodeURIComponent(path)}`).catch(() => null);

export const askCommand = (data: CommandData | MenuData, locale: Language): Promise<PageAnswer> =>
  ask({ type: InteractionType.ApplicationCommand, locale, data });

export async function askSuggestions(
  data: CommandData,
  locale: Language,
): Promise<readonly APIApplicationCommandOptionChoice[]> {
  const { response } = await ask({ type: InteractionType.ApplicationCommandAutocomplete, locale, data });
  const isChoices = response.type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  return isChoices ? (response.data.choices ?? []) : [];
}

export function askPress(
  { customId, type, values }: Press,
  message: SeenMessage,
  locale: Language,
): Promise<PageAnswer> {
  const data = { custom_id: customId, component_type: type, ...(values === undefined ? {} : { values }) };
  return ask({ type: InteractionType.MessageComponent, locale, data, message: shortOf(message) });
}

/** Sends what was filled into a form; `message` is the one whose component opened it. */
export function askModal(
  customId: string,
  components: readonly object[],
  message: SeenMessage | null,
  locale: Language,
): Promise<PageAnswer> {
  const data = { custom_id: customId, components };
  const from = message === null ? {} : { message: shortOf(message) };
  return ask({ type: InteractionType.ModalSubmit, locale, data, ...from });
}

/** Tells the path of every post that is saved; gives the way to stop that. */
export function onSave(listener: (path: string) => void): () => void {
  const saves = new EventSource('/api/saves');
  saves.addEventListener('message', ({ data }) => listener(String(JSON.parse(data))));
  return () => saves.close();
}

interface SeenMessage {
  readonly id: number;
  readonly flags: number;
}

const shortOf = ({ id, flags }: SeenMessage): object => ({ id: String(id), flags });

async function ask(question: object): Promise<PageAnswer> {
  const response = await fetch('/api/interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return read(response);
}

const getJson = async <T>(address: string): Promise<T> => read(await fetch(address));

/** The server is of the same build as the page: what it sends has the shape that is agreed on. */
async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`The preview answered with ${response.status}.`);
  return response.json();
}
