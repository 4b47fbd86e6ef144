/** Every word the bot says, but for what a command says of itself. One catalogue file a language. */
export interface Words {
  readonly previous: string;
  readonly next: string;
  readonly another: string;
  readonly open: string;
  readonly readSource: string;
  readonly readPost: string;
  readonly original: string;
  readonly sources: string;
  /** Said before an excerpt that goes on from the page before. */
  readonly continued: string;
  /** Said after an excerpt that goes on on the next page. */
  readonly continues: string;
}
