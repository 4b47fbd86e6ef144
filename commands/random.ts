import { type Call, defineCommand } from '../src/command/command.ts';
import { drawForReader } from '../src/command/draw.ts';
import { suggestFrom, topicList } from '../src/command/entry-list.ts';
import { optionText, privateOption } from '../src/command/options.ts';
import { excerptItem, gone, nothingFound, replyTo, textItem } from '../src/command/reply.ts';
import { readSubject, type Subject } from '../src/command/subject.ts';
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
  },
  examples: ['/random', '/random 强化学习'],

  async run(call) {
    const subject = call.options.topic === undefined ? null : readSubject(call, 'topic');
    if (call.options.topic !== undefined && subject === null) return gone(call);
    const quotes = await quotesOn(call, subject);
    const excerpt =
      call.options.shown === undefined
        ? await drawForReader(call, keyOf(subject), quotes)
        : call.library.excerpt(optionText(call, 'shown'));
    if (excerpt === undefined) {
      if (call.options.shown !== undefined) return gone(call);
      return subject === null ? replyTo(call, [textItem(call.words.noQuotes)]) : nothingFound(call, subject.name);
    }
    const { command } = call.request;
    const { shown: _, ...options } = call.request.options;
    return replyTo(call, [excerptItem(call, excerpt)], {
      title: subject?.name ?? null,
      flow: 'single',
      self: { ...call.request, options: { ...options, shown: excerpt.id } },
      actions: quotes.length > 1 ? [{ label: call.words.another, request: { command, options, page: 1 } }] : [],
    });
  },
});

/** What tells the bags of one reader apart. */
const keyOf = (subject: Subject | null): string =>
  subject === null
    ? ''
    : subject.filter.topic === undefined
      ? `words ${subject.name}`
      : `topic ${subject.filter.topic}`;

/** By path and position. */
async function quotesOn(call: Call, subject: Subject | null): Promise<Excerpts> {
  if (subject === null) return call.library.list({ kinds: ['quote'] });
  if (subject.filter.topic !== undefined) return call.library.list({ ...subject.filter, kinds: ['quote'] });
  const { hits } = await call.library.find({ text: subject.name, limit: bestConsidered, kinds: ['quote'] });
  // A quote that barely touches the words would seem drawn at random in the wrong sense.
  const enough = (hits[0]?.score ?? 0) / 2;
  const quotes = hits.filter(({ score }) => score >= enough).map(({ excerpt }) => excerpt);
  return quotes.sort((a, b) =>
    a.post.path === b.post.path ? a.lines[0] - b.lines[0] : a.post.path < b.post.path ? -1 : 1,
  );
}
