import { type Call, defineCommand } from '../src/command/command.ts';
import { suggestFrom, topicList } from '../src/command/entry-list.ts';
import { optionText, privateOption } from '../src/command/options.ts';
import { excerptItem, gone, nothingFound, replyTo, textItem } from '../src/command/reply.ts';
import { readSubject, type Subject } from '../src/command/subject.ts';
import type { Excerpt } from '../src/domain/post.ts';
import type { OptionValue, Request } from '../src/domain/request.ts';
import type { Excerpts } from '../src/library/library.ts';

/** Words that were typed choose among this many of the best quotes on them. */
const bestConsidered = 50;

export default defineCommand({
  name: 'random',
  names: { 'zh-CN': '随机', 'zh-TW': '隨機' },
  description: {
    en: 'A quote drawn by chance',
    'zh-CN': '随机看一条引文',
    'zh-TW': '隨機看一則引文',
  },
  options: {
    topic: {
      type: 'string',
      names: { 'zh-CN': '主题', 'zh-TW': '主題' },
      description: {
        en: 'Only quotes on this topic',
        'zh-CN': '只从这个主题里选',
        'zh-TW': '只從這個主題裡選',
      },
      suggest: suggestFrom(topicList),
    },
    private: privateOption,
    /** The quote that is being read. */
    shown: { type: 'string', hidden: true },
    /** The quote that was read before. */
    after: { type: 'string', hidden: true },
  },
  examples: ['/random', '/random 强化学习'],

  async run(call) {
    const subject = call.options.topic === undefined ? null : readSubject(call, 'topic');
    if (call.options.topic !== undefined && subject === null) return gone(call);
    const quotes = await quotesOn(call, subject);
    const excerpt =
      call.options.shown === undefined ? draw(call, quotes) : call.library.excerpt(optionText(call, 'shown'));
    if (excerpt === undefined) {
      if (call.options.shown !== undefined) return gone(call);
      return subject === null ? replyTo(call, [textItem(call.words.noQuotes)]) : nothingFound(call, subject.name);
    }
    const another = { label: call.words.another, request: again(call, { after: excerpt.id }, 1) };
    return replyTo(call, [excerptItem(call, excerpt)], {
      title: subject?.name ?? null,
      flow: 'single',
      self: again(call, { shown: excerpt.id }, call.request.page),
      actions: quotes.length > 1 ? [another] : [],
    });
  },
});

async function quotesOn(call: Call, subject: Subject | null): Promise<Excerpts> {
  if (subject === null) return call.library.list({ kinds: ['quote'] });
  if (subject.filter.topic !== undefined) return call.library.list({ ...subject.filter, kinds: ['quote'] });
  const { hits } = await call.library.find({ text: subject.name, limit: bestConsidered, kinds: ['quote'] });
  // A quote that barely touches the words would seem drawn at random in the wrong sense.
  const enough = (hits[0]?.score ?? 0) / 2;
  return hits.filter(({ score }) => score >= enough).map(({ excerpt }) => excerpt);
}

/** Any of the quotes but the one that was read before, unless it is the only one. */
function draw({ options, random }: Call, quotes: Excerpts): Excerpt | undefined {
  const place = Math.floor(random() * quotes.length);
  const drawn = quotes.at(place);
  if (drawn === undefined || drawn.id !== options.after || quotes.length === 1) return drawn;
  // Evenly among the others: all but one of the steps from here lead to another one.
  return quotes.at((place + 1 + Math.floor(random() * (quotes.length - 1))) % quotes.length);
}

/** This request with another quote in mind. */
function again({ request }: Call, quote: Readonly<Record<string, OptionValue>>, page: number): Request {
  const { shown: _shown, after: _after, ...options } = request.options;
  return { ...request, options: { ...options, ...quote }, page };
}
