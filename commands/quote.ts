import { chooseEntry } from '../src/command/choose-entry.ts';
import { type Call, defineCommand } from '../src/command/command.ts';
import { sourceList, suggestFrom, topicList } from '../src/command/entry-list.ts';
import { optionText, privateOption } from '../src/command/options.ts';
import { choosePlace, suggestPlaces } from '../src/command/place.ts';
import { excerptItem, foundItem, gone, nothingFound, replyTo, requestTo } from '../src/command/reply.ts';
import { excerptsOn, type Matches, type Narrowing, readSubject, type Subject } from '../src/command/subject.ts';
import { understood } from '../src/command/understood.ts';
import type { Excerpt } from '../src/domain/post.ts';
import type { SourceEntry } from '../src/library/library.ts';

const mostShown = 20;

const isAuthor = ({ kind }: SourceEntry): boolean => kind === 'author';

export default defineCommand({
  name: 'quote',
  names: { 'zh-CN': '引文', 'zh-TW': '引文' },
  description: {
    en: 'The best quotes on a topic, with their sources',
    'zh-CN': '查找关于某个主题的引文及其出处',
    'zh-TW': '尋找關於某個主題的引文及其出處',
  },
  options: {
    topic: {
      type: 'string',
      names: { 'zh-CN': '主题', 'zh-TW': '主題' },
      required: true,
      description: {
        en: 'A topic or any words; #id shows one excerpt',
        'zh-CN': '主题或任意词语；输入 #编号 可查看某条摘录',
        'zh-TW': '主題或任何詞語；輸入 #編號 可查看某則摘錄',
      },
      suggest: suggestFrom(topicList),
    },
    author: {
      type: 'string',
      names: { 'zh-CN': '作者', 'zh-TW': '作者' },
      description: {
        en: 'Only quotes from this author',
        'zh-CN': '只看这位作者的引文',
        'zh-TW': '只看這位作者的引文',
      },
      suggest: suggestFrom(sourceList, isAuthor),
    },
    in: {
      type: 'string',
      names: { 'zh-CN': '范围', 'zh-TW': '範圍' },
      description: {
        en: 'Only from this post, section or topic',
        'zh-CN': '只在这篇文章、这一节或这个主题里找',
        'zh-TW': '只在這篇文章、這一節或這個主題裡找',
      },
      suggest: suggestPlaces,
    },
    kind: {
      type: 'string',
      names: { 'zh-CN': '类型', 'zh-TW': '類型' },
      description: { en: 'Only excerpts of this kind', 'zh-CN': '只看这一类摘录', 'zh-TW': '只看這一類摘錄' },
      choices: [
        { value: 'quote', name: { en: 'Quotes with sources', 'zh-CN': '有出处的引文', 'zh-TW': '有出處的引文' } },
        { value: 'text', name: { en: 'Passages of the posts', 'zh-CN': '文章自己的段落', 'zh-TW': '文章自己的段落' } },
        { value: 'link', name: { en: 'Links', 'zh-CN': '链接', 'zh-TW': '連結' } },
      ],
    },
    private: privateOption,
  },
  examples: ['/quote 强化学习', '/quote topic:黑箱 author:"Ali Rahimi"', '/quote 黑箱 in:黑箱 kind:quote'],

  async run(call) {
    const single = excerptById(call);
    if (single !== undefined) return replyTo(call, [excerptItem(call, single)], { flow: 'single' });
    const subject = readSubject(call, 'topic');
    if (subject === null) return gone(call);
    const author = call.options.author === undefined ? null : chooseEntry(call, 'author', sourceList, isAuthor);
    if (author !== null && 'reply' in author) return author.reply;
    const place = call.options.in === undefined ? null : choosePlace(call, 'in');
    if (place !== null && 'reply' in place) return place.reply;

    const filter = { ...(author === null ? {} : { source: author.entry.id }), ...place?.filter };
    const best = await bestOf(call, subject, filter);
    const items = best.matches.map((found) => foundItem(call, found));
    const meaning = understood(call, subject.name, best, (topic) =>
      requestTo(call, 'quote', { ...call.options, topic }),
    );
    const title = [subject.name, author?.entry.name, place?.name].filter((part) => part !== undefined).join(' · ');
    return items.length === 0
      ? nothingFound(call, title)
      : replyTo(call, items, { ...meaning, title: meaning.title ?? title, flow: 'single' });
  },
});

/** What covers less of a question than this share of what its best excerpt does comes after all that covers more. */
const asMuch = 0.7;

/**
 * Quotes come before passages of the posts that cover no more of the question; links are shown only when they are asked for. What
 * holds the exact words is not mixed with what only comes near.
 */
async function bestOf(call: Call, subject: Subject, filter: Narrowing): Promise<Matches> {
  const { kind } = call.options;
  if (kind === 'text' || kind === 'link') return excerptsOn(call, subject, kind, mostShown, filter);
  const quotes = await excerptsOn(call, subject, 'quote', mostShown, filter);
  // All of a topic that was chosen belongs to it, whatever words it holds.
  const isChosen = subject.filter.topic !== undefined;
  const areEnough = quotes.matches.length === mostShown && !quotes.inexact;
  if (kind === 'quote' || (areEnough && quotes.matches.every(({ coverage }) => isChosen || coverage >= asMuch)))
    return quotes;
  const texts = await excerptsOn(call, subject, 'text', mostShown, filter);
  const found = [quotes, texts].filter(({ matches }) => matches.length > 0);
  const best = found.find(({ inexact }) => !inexact) ?? quotes;
  const alike = found.filter(({ inexact }) => inexact === best.inexact);
  const matches = alike.flatMap((some) => some.matches);
  const least = isChosen ? 0 : asMuch * Math.max(...matches.map(({ coverage }) => coverage));
  const first = matches.filter(({ coverage }) => coverage >= least);
  const others = matches.filter(({ coverage }) => coverage < least);
  return { ...best, matches: [...first, ...others].slice(0, mostShown) };
}

/** The excerpt whose id was typed: `#k3f9a2`. */
function excerptById(call: Call): Excerpt | undefined {
  const [, id] = /^#(\w+)$/.exec(optionText(call, 'topic')) ?? [];
  return id === undefined ? undefined : call.library.excerpt(id.toLowerCase());
}
