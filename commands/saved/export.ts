import { defineCommand } from '../../src/command/command.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { apaReference } from '../../src/domain/citation/apa.ts';
import { citationsOf, sourcesOf } from '../../src/domain/citation/citations.ts';
import { gbReference } from '../../src/domain/citation/gb-t-7714.ts';
import { markdownQuote } from '../../src/domain/citation/markdown.ts';
import { recordOf } from '../../src/domain/record.ts';
import type { Localised } from '../../src/domain/request.ts';
import type { KeptExcerpt } from '../../src/store/interface/kept-excerpts.ts';
import group from './group.ts';

const heading: Localised<(count: number) => string> = {
  en: (count) => `All you keep (${count}), to read as Markdown and for programs as JSON.`,
  'zh-CN': (count) => `您收藏的 ${count} 条摘录：供阅读的 Markdown 文件和供程序使用的 JSON 文件。`,
  'zh-TW': (count) => `您收藏的 ${count} 則摘錄：供閱讀的 Markdown 檔案和供程式使用的 JSON 檔案。`,
};
const nothing: Localised<string> = {
  en: 'You keep nothing yet.',
  'zh-CN': '您还没有收藏。',
  'zh-TW': '您還沒有收藏。',
};

export default defineCommand({
  name: 'saved export',
  names: { 'zh-CN': '导出', 'zh-TW': '匯出' },
  group,
  description: {
    en: 'The excerpts you keep as files, with their citations',
    'zh-CN': '将您的收藏连同引用格式导出为文件',
    'zh-TW': '將您的收藏連同引用格式匯出為檔案',
  },
  options: {},
  examples: ['/saved export'],

  async run(call) {
    const { store, caller, language, now } = call;
    const kept = await store.keptExcerpts.list(caller.userId);
    if (kept.length === 0) return replyTo(call, [textItem(nothing[language])]);
    const readOn = now().toISOString().slice(0, 10);
    return replyTo(call, [textItem(heading[language](kept.length))], {
      files: [
        { name: 'florilegium.md', text: `${kept.map(toMarkdown).join('\n\n---\n\n')}\n` },
        { name: 'florilegium.json', text: `${JSON.stringify(kept.map(toRecord(readOn)), null, 2)}\n` },
      ],
    });
  },
});

const toMarkdown = ({ excerpt }: KeptExcerpt): string => markdownQuote(excerpt);

const toRecord =
  (readOn: string) =>
  ({ excerpt, keptAt }: KeptExcerpt) => ({
    ...recordOf(excerpt),
    keptAt: keptAt.toISOString(),
    citations: citationsOf(sourcesOf(excerpt)).map(({ source }) => ({
      apa: apaReference(source, readOn),
      gbT7714: gbReference(source, readOn),
    })),
  });
