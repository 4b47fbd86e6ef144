import { defineCommand } from '../src/command/command.ts';
import { excerptOption, typedExcerptId } from '../src/command/excerpt-option.ts';
import { optionText } from '../src/command/options.ts';
import { noExcerpt, replyTo } from '../src/command/reply.ts';
import { apaReference } from '../src/domain/citation/apa.ts';
import { citationsOf, sourcesOf } from '../src/domain/citation/citations.ts';
import { gbReference } from '../src/domain/citation/gb-t-7714.ts';
import { markdownQuote } from '../src/domain/citation/markdown.ts';
import type { TextItem } from '../src/domain/reply.ts';
import type { RichText } from '../src/domain/rich-text.ts';

export default defineCommand({
  name: 'cite',
  names: { 'zh-CN': '引用', 'zh-TW': '引用' },
  description: {
    en: 'An excerpt and its citation as Markdown, APA and GB/T 7714',
    'zh-CN': '一条摘录及其引用格式：Markdown、APA 和 GB/T 7714',
    'zh-TW': '一則摘錄及其引用格式：Markdown、APA 和 GB/T 7714',
  },
  options: {
    excerpt: excerptOption,
    /** A further page of it is asked for. */
    here: { type: 'boolean', hidden: true },
  },
  examples: ['/cite #k3f9a2'],

  async run(call) {
    const { library, store, caller, now } = call;
    const id = typedExcerptId(call);
    const excerpt = library.excerpt(id) ?? (await store.keptExcerpts.get(caller.userId, id))?.excerpt;
    if (excerpt === undefined) return { ...noExcerpt(call, optionText(call, 'excerpt')), apart: true };
    const readOn = now().toISOString().slice(0, 10);
    const sources = citationsOf(sourcesOf(excerpt)).map(({ source }) => source);
    const styles = [
      ['Markdown', markdownQuote(excerpt)],
      ['APA', sources.map((source) => apaReference(source, readOn)).join('\n')],
      ['GB/T 7714', sources.map((source) => gbReference(source, readOn)).join('\n')],
    ] as const;
    return replyTo(
      call,
      styles.map(([style, text]) => toCopy(style, text)),
      {
        title: `#${excerpt.id}`,
        apart: call.options.here !== true,
        self: { ...call.request, options: { ...call.options, here: true } },
      },
    );
  },
});

/** A name, and below it text that is copied as it stands. */
function toCopy(name: string, text: string): TextItem {
  const from = name.length + 1;
  const whole: RichText = {
    text: `${name}\n${text}`,
    marks: [
      { kind: 'strong', from: 0, to: name.length },
      { kind: 'codeBlock', language: null, from, to: from + text.length },
    ],
  };
  return { type: 'text', text: whole };
}
