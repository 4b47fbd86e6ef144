import { type Call, defineCommand } from '../../src/command/command.ts';
import { excerptNumber, excerptOption, typedExcerptId } from '../../src/command/excerpt-option.ts';
import { optionText } from '../../src/command/options.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import type { Choice, Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const removed: Localised<string> = {
  en: 'Removed from what you keep.',
  'zh-CN': '已从您的收藏中移除。',
  'zh-TW': '已從您的收藏中移除。',
};
const notKept: Localised<string> = {
  en: 'You do not keep an excerpt of this number.',
  'zh-CN': '您没有收藏这个编号的摘录。',
  'zh-TW': '您沒有收藏這個編號的摘錄。',
};

export default defineCommand({
  name: 'saved remove',
  names: { 'zh-CN': '移除', 'zh-TW': '移除' },
  group,
  description: {
    en: 'Keep an excerpt no longer',
    'zh-CN': '不再收藏某条摘录',
    'zh-TW': '不再收藏某則摘錄',
  },
  options: { excerpt: { ...excerptOption, suggest: (typed, call) => suggestKept(typed, call) } },
  examples: ['/saved remove #k3f9a2'],

  async run(call) {
    const { store, caller, language, words } = call;
    const isRemoved = await store.keptExcerpts.remove(caller.userId, typedExcerptId(call));
    return replyTo(call, [textItem((isRemoved ? removed : notKept)[language])], {
      actions: [{ label: words.allKept, request: { command: 'saved list', options: {}, page: 1 } }],
    });
  },
});

/** The kept excerpts that have the typed words, or that number. */
async function suggestKept(typed: string, call: Call): Promise<readonly Choice[]> {
  const { library, store, caller } = call;
  const id = typedExcerptId(call);
  const all = await store.keptExcerpts.list(caller.userId);
  const wanted = all.filter(
    ({ excerpt }) =>
      optionText(call, 'excerpt') === '' ||
      (id !== '' && excerpt.id.startsWith(id)) ||
      library.speaksOf(excerpt, typed),
  );
  return wanted.map(({ excerpt }) => ({
    name: `${excerptNumber(excerpt)} ${library.snippet(excerpt).text.text.replaceAll('\n', ' ')}`,
    value: excerptNumber(excerpt),
  }));
}
