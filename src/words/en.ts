import type { Words } from './words.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  previous: 'Previous',
  next: 'Next',
  another: 'Another',
  open: 'Open',
  share: 'Share',
  sharedBy: (name) => `Shared by ${name}`,
  alreadyShared: 'This is in the channel already.',
  cannotShare: 'Only you see what I say here: this server does not let apps speak that were not added to it.',
  save: 'Save',
  cite: 'Copy citation',
  saveOrCite: 'Save, cite …',
  wrongSource: 'Wrong source?',
  remove: 'Remove',
  allKept: 'All I kept',
  moreLikeThis: 'More like this',
  likeExcerpt: (number) => `Near ${number}`,
  jumpToHit: 'Jump to a hit',
  jumpToSection: 'Jump to a section',
  backToList: 'Back to the list',
  readSource: 'Read the source',
  readPost: 'Read in the post',
  original: 'Original',
  sources: 'Sources',
  continued: '(continued)',
  continues: '(continues on the next page)',

  topicKinds: { category: 'category', tag: 'tag', heading: 'heading', author: 'author', site: 'site' },
  sourceKinds: { author: 'author', work: 'work', site: 'site' },
  excerpts: (count) => counted(count, 'excerpt', 'excerpts'),
  topics: (count) => counted(count, 'topic', 'topics'),
  hits: (query, shown, total) =>
    shown < total
      ? `The best ${shown} of ${total} excerpts on “${query}”`
      : `${counted(total, 'excerpt', 'excerpts')} on “${query}”`,
  firstOf: (shown, total) => `the first ${shown} of ${total}`,

  nothingFound: (sought) => `Nothing here on “${sought}”.`,
  didYouMean: (typed, meant) => `Nothing fits “${typed}”. Did you mean “${meant}”?`,
  askInstead: (meant) => `Search for “${meant}”`,
  notExactly: (exact) => `“${exact}” stands nowhere in these very words. The nearest:`,
  topicsToTry: 'These topics may help:',
  whichOne: (typed) => `Several names fit “${typed}”. Which one do you mean?`,
  gone: 'What this led to is no longer in the library.',
  noSuchNumber: (number) => `No excerpt has the number ${number}. It stands below each excerpt.`,
  nearestToGone: 'These stand in the same section:',
  noQuotes: 'There is no quote to choose from yet.',
  noTopics: 'The posts have no categories, tags or headings yet.',
  emptyLibrary: 'The library is empty.',
  noLongerThere: 'no longer in the library',
  keptFrom: {
    changed: (day) => `The post says this differently now. You see what you kept on ${day}.`,
    gone: (day) => `This is no longer in the library. You see what you kept on ${day}.`,
  },

  dailyNumber: (at, of) => `Daily excerpt · ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  newExcerpt: 'New in the library',

  helpTitle: 'What you can ask',
  holdings: (posts, excerpts, sources) =>
    `${counted(excerpts, 'excerpt', 'excerpts')} from ${counted(posts, 'post', 'posts')}, with ${counted(sources, 'source', 'sources')}.`,
  optional: ' (optional)',
  forExample: 'For example:',

  aMoment: 'A moment, please: that was a lot at once. Try again in a few seconds.',
  messageWithoutWords: 'That message has no words to look for.',
  storeBusy: 'The memory of this bot is busy at the moment. Please try again.',
  storeFails: 'This bot cannot look up or keep anything at the moment. The operator can find the cause in the log.',
  failed: 'Sorry, that went wrong here. Please try again; the operator can find the error in the log.',
  nothingTyped: 'Type a command, such as /help.',
  unknownCommand: (name) => `There is no command /${name}. /help lists them all.`,
  unknownOption: (command, option) => `/${command} has no option “${option}”. /help lists them all.`,
  missingOption: (command, option) => `/${command} needs “${option}”.`,
  wrongType: {
    string: (option) => `“${option}” takes a text.`,
    boolean: (option) => `“${option}” takes true or false.`,
    integer: (option) => `“${option}” takes a whole number.`,
    channel: (option) => `“${option}” takes a channel.`,
  },
  outOfRange: (option, minimum, maximum) => `“${option}” takes a whole number ${rangeOf(minimum, maximum)}.`,
  noSuchChoice: (option, choices) => `“${option}” takes one of these: ${choices}.`,
  onlyInServers: (command) => `/${command} works in servers alone.`,
  onlyForManagers: (command) => `/${command} is for those who may manage this server.`,
  whichCommand: (commands) => `Which one do you mean? ${commands}`,
  givenTwice: (option) => `“${option}” was given twice.`,
  openQuotes: 'A quotation mark was opened and never closed.',
};

/** Either bound may be infinite. */
function rangeOf(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `from ${minimum} on`;
  return minimum === -Infinity ? `up to ${maximum}` : `from ${minimum} to ${maximum}`;
}
