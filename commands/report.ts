import { defineCommand } from '../src/command/command.ts';
import { cutText } from '../src/command/cut.ts';
import { excerptOption, typedExcerptId } from '../src/command/excerpt-option.ts';
import { optionText } from '../src/command/options.ts';
import { noExcerpt, replyTo, textItem } from '../src/command/reply.ts';
import type { Localised } from '../src/domain/request.ts';

/** Enough to recognise an excerpt by. */
const mostWords = 80;

const thanks: Localised<string> = {
  en: 'Thank you. Whoever looks after the library will check the source of this excerpt.',
  'zh-CN': '谢谢。管理者会核对这条摘录的出处。',
  'zh-TW': '謝謝。管理者會核對這則摘錄的出處。',
};

export default defineCommand({
  name: 'report',
  names: { 'zh-CN': '报错', 'zh-TW': '回報' },
  description: {
    en: 'Say that the source of an excerpt looks wrong',
    'zh-CN': '指出某条摘录的出处可能有误',
    'zh-TW': '指出某則摘錄的出處可能有誤',
  },
  options: { excerpt: excerptOption },
  examples: ['/report #k3f9a2'],

  async run(call) {
    const { library, store, language, now } = call;
    const excerpt = library.excerpt(typedExcerptId(call));
    if (excerpt === undefined) return { ...noExcerpt(call, optionText(call, 'excerpt')), apart: true };
    await store.reports.add({
      excerptId: excerpt.id,
      path: excerpt.post.path,
      line: excerpt.lines[0],
      words: cutText(library.snippet(excerpt).text.text.replaceAll('\n', ' '), mostWords),
      reportedAt: now(),
    });
    return replyTo(call, [textItem(thanks[language])], { apart: true });
  },
});
