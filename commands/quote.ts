import { chooseEntry } from '../src/command/choose-entry.ts';
import { type Call, defineCommand } from '../src/command/command.ts';
import { sourceList, suggestFrom, topicList } from '../src/command/entry-list.ts';
import { optionText, privateOption } from '../src/command/options.ts';
import { excerptItem, gone, nothingFound, replyTo, requestTo } from '../src/command/reply.ts';
import { excerptsOn, readSubject } from '../src/command/subject.ts';
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
    private: privateOption,
  },
  examples: ['/quote 强化学习', '/quote topic:黑箱 author:"Ali Rahimi"'],

  async run(call) {
    const single = excerptById(call);
    if (single !== undefined) return replyTo(call, [excerptItem(call, single)], { flow: 'single' });
    const subject = readSubject(call, 'topic');
    if (subject === null) return gone(call);
    const author = call.options.author === undefined ? null : chooseEntry(call, 'author', sourceList, isAuthor);
    if (author !== null && 'reply' in author) return author.reply;

    const filter = author === null ? {} : { source: author.entry.id };
    const quotes = await excerptsOn(call, subject, 'quote', mostShown, filter);
    const room = mostShown - quotes.matches.length;
    const texts = await excerptsOn(call, subject, 'text', room, filter);
    const found = [quotes, texts].filter(({ matches }) => matches.length > 0);
    const best = found.find(({ inexact }) => !inexact) ?? quotes;
    const items = found
      .filter(({ inexact }) => inexact === best.inexact)
      .flatMap(({ matches }) => matches)
      .map(({ excerpt, matches }) => excerptItem(call, excerpt, matches));
    const meaning = understood(call, subject.name, best, (topic) =>
      requestTo(call, 'quote', { ...call.options, topic }),
    );
    const title = author === null ? subject.name : `${subject.name} · ${author.entry.name}`;
    return items.length === 0
      ? nothingFound(call, title)
      : replyTo(call, items, { ...meaning, title: meaning.title ?? title, flow: 'single' });
  },
});

/** The excerpt whose id was typed: `#k3f9a2`. */
function excerptById(call: Call): Excerpt | undefined {
  const [, id] = /^#(\w+)$/.exec(optionText(call, 'topic')) ?? [];
  return id === undefined ? undefined : call.library.excerpt(id.toLowerCase());
}
