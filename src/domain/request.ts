/** What was asked, as a plain value: a slash command, or a button pressed a year later. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Counted from 1. */
  readonly page: number;
  /** What that page showed when it was offered: pages are counted anew when posts change, but it is this that is meant. */
  readonly at?: PagePlace;
}

/** A part of an excerpt, from 0, and the section that the excerpt stood in; both by their ids. */
export interface PagePlace {
  readonly excerpt: string;
  readonly section: string;
  readonly part: number;
}

export type OptionValue = string | number | boolean;

/** A suggestion for an option that is being typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export const languages = ['en', 'zh-CN', 'zh-TW'] as const;

/** The languages the bot speaks, by Discord's names for them. */
export type Language = (typeof languages)[number];

export type Localised<T> = Readonly<Record<Language, T>>;

/** What stands in English already, in the other languages. */
export type Translations = Readonly<Record<Exclude<Language, 'en'>, string>>;
