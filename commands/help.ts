import { type Command, defineCommand, permissionOf } from '../src/command/command.ts';
import { replyTo, textItem } from '../src/command/reply.ts';
import type { Problem } from '../src/domain/problem.ts';
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
    const { managesServer } = call.caller;
    const askable = commands.filter((command) => managesServer || permissionOf(command) === null);
    const items = askable.map((command) => describe(command, language, words));
    const problems = managesServer ? describeProblems(library.problems, language) : [];
    return replyTo(call, [holdings, ...problems, ...items], { title: words.helpTitle });
  },
});

const mostProblems = 3;

/** What those who manage the server should know of the posts; errors first. */
function describeProblems(problems: readonly Problem[], language: Language): readonly Item[] {
  if (problems.length === 0) return [];
  const sorted = problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const lines = sorted
    .slice(0, mostProblems)
    .map(({ path, line, message }) => join([marked(`${path}:${line}`, 'code'), plain(message)], ' '));
  const rest = problems.length > mostProblems ? [plain('…')] : [];
  return [{ type: 'text', text: join([plain(problemsIn[language](problems.length)), ...lines, ...rest], '\n') }];
}

const problemsIn: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => (count === 1 ? '1 problem in the posts:' : `${count} problems in the posts:`),
  'zh-CN': (count) => `文章中有 ${count} 个问题：`,
  'zh-TW': (count) => `文章中有 ${count} 個問題：`,
};

function describe(command: Command, language: Language, words: Words): Item {
  const head = join([marked(`/${command.name}`, 'strong'), plain(command.description[language])], ' ');
  const options = Object.entries(command.options).flatMap(([name, option]) => {
    if (option.hidden) return [];
    const note = option.required === true ? '' : words.optional;
    return [join([marked(name, 'code'), plain(`${option.description[language]}${note}`)], ' ')];
  });
  const examples = command.examples.map((example) => marked(example, 'code'));
  const lines = [head, ...options, join([plain(words.forExample), join(examples, ' · ')], ' ')];
  return { type: 'text', text: join(lines, '\n') };
}

const marked = (text: string, kind: 'strong' | 'code'): RichText => ({
  text,
  marks: [{ kind, from: 0, to: text.length }],
});
