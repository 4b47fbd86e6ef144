import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Language } from '../../../domain/request.ts';
import type { OpenPost, PostEntry } from '../author-desk.ts';
import type { Press } from './components/press.ts';
import type { CommandData } from './composer/command-data.ts';
import type { Registration } from './composer/leaf-commands.ts';

export const fetchCommands = async (): Promise<readonly Registration[]> => getJson('/api/commands');

export const fetchPosts = async (): Promise<readonly PostEntry[]> => getJson('/api/posts');

/** Null when there is no such post any more. */
export const fetchPost = async (path: string): Promise<OpenPost | null> =>
  getJson<OpenPost>(`/api/post?path=${encodeURIComponent(path)}`).catch(() => null);

export const askCommand = (data: CommandData, locale: Language): Promise<APIInteractionResponse> =>
  ask({ type: InteractionType.ApplicationCommand, locale, data });

export async function askSuggestions(
  data: CommandData,
  locale: Language,
): Promise<readonly APIApplicationCommandOptionChoice[]> {
  const response = await ask({ type: InteractionType.ApplicationCommandAutocomplete, locale, data });
  const isChoices = response.type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  return isChoices ? (response.data.choices ?? []) : [];
}

export function askPress(
  { customId, type, values }: Press,
  message: { readonly flags: number },
  locale: Language,
): Promise<APIInteractionResponse> {
  const data = { custom_id: customId, component_type: type, ...(values === undefined ? {} : { values }) };
  return ask({ type: InteractionType.MessageComponent, locale, data, message: { flags: message.flags } });
}

/** Sends what was filled into a form; `message` is the one whose component opened it. */
export function askModal(
  customId: string,
  components: readonly object[],
  message: { readonly flags: number } | null,
  locale: Language,
): Promise<APIInteractionResponse> {
  const data = { custom_id: customId, components };
  const from = message === null ? {} : { message: { flags: message.flags } };
  return ask({ type: InteractionType.ModalSubmit, locale, data, ...from });
}

/** Tells the path of every post that is saved; gives the way to stop that. */
export function onSave(listener: (path: string) => void): () => void {
  const saves = new EventSource('/api/saves');
  saves.addEventListener('message', ({ data }) => listener(String(JSON.parse(data))));
  return () => saves.close();
}

async function ask(question: object): Promise<APIInteractionResponse> {
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
