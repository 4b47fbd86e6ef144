/** Every word the bot says, but for what a command says of itself. One catalogue file a language. */
export interface Words {
  readonly previous: string;
  readonly next: string;
  readonly another: string;
  readonly open: string;
  /** Puts a private answer into the channel. */
  readonly share: string;
  /** Below an answer that somebody has put into the channel. */
  sharedBy(name: string): string;
  readonly alreadyShared: string;
  /** Said where an app that was not added to the server may not speak to everybody. */
  readonly cannotShare: string;
  /** Keeps an excerpt for the reader. */
  readonly save: string;
  readonly cite: string;
  /** Beside one of several excerpts: shows it alone, with buttons for this and more. */
  readonly saveOrCite: string;
  /** Reports an excerpt to the operator. */
  readonly wrongSource: string;
  /** Takes an excerpt from what the reader keeps. */
  readonly remove: string;
  readonly allKept: string;
  /** Lists what is near an excerpt. */
  readonly moreLikeThis: string;
  /** Above what is near an excerpt: `#k3f9a2`. */
  likeExcerpt(number: string): string;
  /** In a menu of hits. */
  readonly jumpToHit: string;
  /** In a menu of the sections of a post. */
  readonly jumpToSection: string;
  readonly backToList: string;
  readonly readSource: string;
  readonly readPost: string;
  readonly original: string;
  readonly sources: string;
  /** Said before an excerpt that goes on from the page before. */
  readonly continued: string;
  /** Said after an excerpt that goes on on the next page. */
  readonly continues: string;

  /** What a topic is. */
  readonly topicKinds: Readonly<Record<'category' | 'tag' | 'heading' | 'author' | 'site', string>>;
  /** What a source is. */
  readonly sourceKinds: Readonly<Record<'author' | 'work' | 'site', string>>;
  /** `3 excerpts` */
  excerpts(count: number): string;
  /** Above a list of topics. */
  topics(count: number): string;
  /** Above hits; `shown` is less than `total` when not all are listed. */
  hits(query: string, shown: number, total: number): string;
  /** Said when only the first of many are listed. */
  firstOf(shown: number, total: number): string;

  nothingFound(sought: string): string;
  /** Said above what another reading of the question finds. */
  didYouMean(typed: string, meant: string): string;
  /** On the button that asks what was meant. */
  askInstead(meant: string): string;
  /** Said above the nearest when exact words stand nowhere. */
  notExactly(exact: string): string;
  /** Said before topics that may help someone who found nothing. */
  readonly topicsToTry: string;
  /** Said before the names that a typed one may mean. */
  whichOne(typed: string): string;
  /** What a button or a suggestion led to is no longer there. */
  readonly gone: string;
  /** No excerpt has the number that was typed: `#k3f9a2`. */
  noSuchNumber(number: string): string;
  /** Said before excerpts that stand where one is gone. */
  readonly nearestToGone: string;
  readonly noQuotes: string;
  readonly noTopics: string;
  readonly emptyLibrary: string;
  /** Beside a kept excerpt in a list. */
  readonly noLongerThere: string;
  /** Below a kept excerpt that the library does not hold as it was kept; `day` is an ISO date. */
  readonly keptFrom: Readonly<Record<'changed' | 'gone', (day: string) => string>>;

  /** Above a daily excerpt: which of how many it is in its round. */
  dailyNumber(at: number, of: number): string;
  /** Above a daily excerpt that has just joined the library. */
  readonly newExcerpt: string;

  readonly helpTitle: string;
  holdings(posts: number, excerpts: number, sources: number): string;
  /** Said right behind what an option is for. */
  readonly optional: string;
  readonly forExample: string;

  /** Said to someone who asks faster than anyone reads. */
  readonly aMoment: string;
  /** A message was handed over that holds pictures alone, or nothing. */
  readonly messageWithoutWords: string;
  /** What is kept cannot be reached right now. */
  readonly storeBusy: string;
  readonly storeFails: string;
  /** Something went wrong on our side. */
  readonly failed: string;
  readonly nothingTyped: string;
  unknownCommand(name: string): string;
  unknownOption(command: string, option: string): string;
  missingOption(command: string, option: string): string;
  readonly wrongType: Readonly<Record<'string' | 'boolean' | 'integer' | 'channel', (option: string) => string>>;
  /** Either bound may be infinite. */
  outOfRange(option: string, minimum: number, maximum: number): string;
  /** `choices` are as they are typed. */
  noSuchChoice(option: string, choices: string): string;
  onlyInServers(command: string): string;
  onlyForManagers(command: string): string;
  /** A group was named, but none of its commands: `/saved list, /saved remove`. */
  whichCommand(commands: string): string;
  givenTwice(option: string): string;
  readonly openQuotes: string;
}
