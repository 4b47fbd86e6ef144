import { type Command, defineCommand } from '../src/command/command.ts';
import { replyTo, textItem } from '../src/command/reply.ts';
import type { Item } from '../src/domain/reply.ts';
import type { Language } from '../src/domain/request.ts';
import { join, plain, type RichText } from '../src/domain/rich-text.ts';
import type { Words } from '../src/words/words.ts';

export default defineCommand({
  name: 'help',
  names: { 'zh-CN': '帮助', 'zh-TW': '說明' },
  description: {
    en: 'What you can ask, and what the library holds',
    'zh-CN': '可以问什么，库里有什么',
    'zh-TW': '可以問什麼，資料庫裡有什麼',
  },
  options: {},
  examples: ['/help'],

  run(call) {
    const { words, language, commands, library } = call;
    const { posts, excerpts, sources } = library.summary;
    const holdings = textItem(excerpts === 0 ? words.emptyLibrary : words.holdings(posts, excerpts, sources));
    const items = commands.map((command) => describe(command, language, words));
    return replyTo(call, [holdings, ...items], { title: words.helpTitle });
  },
});

function describe(command: Command, language: Language, words: Words): Item {
  const head = join([marked(`/${command.name}`, 'strong'), plain(command.description[language])], ' ');
  const options = Object.entries(command.options).flatMap(([name, option]) => {
    if (option.hidden) return [];
    const note = option.required === true ? '' : ` (${words.optional})`;
    return [join([marked(name, 'code'), plain(`${option.description[language]}${note}`)], ' ')];
  });
  const examples = command.examples.map((example) => marked(example, 'code'));
  const lines = [head, ...options, join([plain(words.forExample), ...examples], ' ')];
  return { type: 'text', text: join(lines, '\n') };
}

const marked = (text: string, kind: 'strong' | 'code'): RichText => ({
  text,
  marks: [{ kind, from: 0, to: text.length }],
});
