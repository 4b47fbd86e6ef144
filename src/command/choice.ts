import type { Choice } from '../domain/request.ts';
import { cutText } from './cut.ts';

/** Discord's limit for the name of a choice (https://docs.discord.com/developers/interactions/application-commands). */
const nameLength = 100;

/** What a detail may take of it. */
const detailLength = 60;

/** Discord shows no more of them. */
export const mostChoices = 25;

/** Stands before the id in the value of a choice. No keyboard types it, and typed text is kept free of it. */
const mark = '\uE0F1';

const chosenValue = new RegExp(`^${mark}([0-9a-z]{1,16})$`);

/** The value of an option that means the entry with this id. */
export const chosen = (id: string): string => mark + id;

/** The id behind a chosen value; null for typed text. */
export const chosenId = (value: string): string | null => chosenValue.exec(value)?.[1] ?? null;

/** A suggestion; a long name is cut so that its detail stays. */
export function toChoice(name: string, detail: string, id: string): Choice {
  const tail = ` · ${cutText(detail, detailLength)}`;
  return { name: cutText(name, nameLength - tail.length) + tail, value: chosen(id) };
}

/** What remains of suggestions within Discord's limits. */
export const fitChoices = (choices: readonly Choice[]): readonly Choice[] =>
  choices.slice(0, mostChoices).map(({ name, value }) => ({ name: cutText(name, nameLength), value }));
