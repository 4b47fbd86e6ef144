import { chooseEntry } from '../src/command/choose-entry.ts';
import { type Call, defineCommand } from '../src/command/command.ts';
import { suggestFrom, topicList } from '../src/command/entry-list.ts';
import { listOf } from '../src/command/listing.ts';
import { openedFrom, opening, openingOptions } from '../src/command/opening.ts';
import { privateOption } from '../src/command/options.ts';
import { entryItems, hitItem, replyTo, requestTo, textItem } from '../src/command/reply.ts';
import type { Excerpt } from '../src/domain/post.ts';
import type { Action, Item, Reply } from '../src/domain/reply.ts';

const mostTopics = 200;

export default defineCommand({
  name: 'topic',
  names: { 'zh-CN': '主题', 'zh-TW': '主題' },
  description: {
    en: 'What the library has on a topic, or all its topics',
    'zh-CN': '查看某个主题的全部摘录，或列出所有主题',
    'zh-TW': '查看某個主題的所有摘錄，或列出全部主題',
  },
  options: {
    name: {
      type: 'string',
      names: { 'zh-CN': '名称', 'zh-TW': '名稱' },
      description: {
        en: 'A topic; leave it out to list all',
        'zh-CN': '主题；不填则列出全部',
        'zh-TW': '主題；不填則列出全部',
      },
      suggest: suggestFrom(topicList),
    },
    private: privateOption,
    ...openingOptions,
    /** The page of all topics that this one was opened from. */
    all: { type: 'integer', hidden: true },
  },
  examples: ['/topic', '/topic 强化学习'],

  run(call) {
    if (call.options.name === undefined) return allTopics(call);
    const chosen = chooseEntry(call, 'name', topicList);
    if ('reply' in chosen) return chosen.reply;
    const { entry } = chosen;
    const opened = openedFrom(call, { title: entry.name });
    if (opened !== null) return opened;
    const toItem = (excerpt: Excerpt): Item =>
      hitItem(call, excerpt, call.library.snippet(excerpt), opening(call, excerpt));
    const list = listOf(call, entry, topicList, { topic: entry.id }, toItem);
    return { ...list, actions: backToAll(call) };
  },
});

function allTopics(call: Call): Reply {
  const { library, words } = call;
  const topics = library.topics.all();
  const shown = topics.slice(0, mostTopics);
  const items = entryItems(call, topicList, shown, (name) =>
    requestTo(call, 'topic', { name, all: call.request.page }),
  );
  const limits = shown.length < topics.length ? [words.firstOf(shown.length, topics.length)] : [];
  const title = [words.topics(topics.length), ...limits].join(' · ');
  return replyTo(call, items.length > 0 ? items : [textItem(words.noTopics)], { title });
}

/** The way back to the page of all topics that a topic was opened from. */
function backToAll(call: Call): readonly Action[] {
  const { all } = call.options;
  if (typeof all !== 'number') return [];
  return [{ label: call.words.backToList, request: { ...requestTo(call, 'topic', {}), page: all } }];
}
