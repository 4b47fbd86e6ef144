/** What Discord allows in one message, with the place that says so, and what this renderer allows itself. */
export const limits = {
  /** In total, nested ones and accessories counted. https://docs.discord.com/developers/components/reference */
  components: 40,
  /** Of all text displays together; the API enforces it, only its unofficial documents say so: https://docs.discord.food/resources/components */
  textCharacters: 4000,
  /**
   * UTF-8 bytes of all text displays, with `bytesPerDisplay` for each: they stay below this. It is in none of the
   * documents; beyond it the API answers 500 (https://github.com/discord/discord-api-docs/issues/8554).
   */
  textBytes: 10_000,
  bytesPerDisplay: 12,
  /** https://docs.discord.com/developers/components/reference#section */
  textDisplaysPerSection: 3,
  /** https://docs.discord.com/developers/components/reference#action-row */
  buttonsPerRow: 5,
  /** https://docs.discord.com/developers/components/reference#button; a `custom_id` is unique in its message. */
  customId: 100,
  buttonLabel: 80,
  /** https://docs.discord.com/developers/components/reference#string-select; no two options share a value. */
  menuOptions: 25,
  menuText: 100,
  menuPlaceholder: 150,
  /** https://docs.discord.com/developers/resources/message#create-message */
  files: 10,
  buttonUrl: 512,
} as const;

/**
 * Bounds of our own, in UTF-16 units. They are chosen so that the title, the longest line about a source and one word
 * with the longest link have room on one page, even when each character must be escaped.
 */
export const bounds = {
  title: 160,
  author: 100,
  work: 200,
  site: 60,
  label: 60,
  host: 60,
  date: 20,
  id: 40,
  remark: 160,
  /** Post and headings together. */
  trail: 200,
  snippet: 300,
  entryName: 200,
  entryDetail: 600,
  linkTarget: 800,
  /** Buttons below a page that lead on, but for `Previous`, `Next` and `Share`. */
  actions: 7,
  fileName: 100,
  /** Items a page that can be opened. */
  openings: 10,
} as const;
