import fc from 'fast-check';

/** Writes a piece of a post. Each word it asks for is one that no other piece has. */
export type Written = (word: () => string, unread: () => string) => string;

/** A post, the words that a reader must find in what is read from it, and those that nobody may find. */
export interface WrittenPost {
  readonly markdown: string;
  readonly words: readonly string[];
  readonly unread: readonly string[];
}

const piece = (...written: Written[]): fc.Arbitrary<Written> => fc.constantFrom(...written);

/** Joins pieces as they were drawn. */
const joined =
  (pieces: readonly Written[], separator: string): Written =>
  (word, unread) =>
    pieces.map((write) => write(word, unread)).join(separator);

const url = 'https://example.org/a';

const phrase: fc.Arbitrary<Written> = piece(
  (word) => word(),
  (word) => `${word()} **${word()}**`,
  (word) => `*${word()} ${word()}*`,
  (word) => `~~${word()}~~`,
  (word) => `\`${word()}\``,
  (word) => `[${word()}](${url})`,
  (word) => `[${word()}][known]`,
  (word) => `![${word()}](${url}.png)`,
  (word) => `${word()} <b>${word()}</b>`,
  (word) => `<a href="${url}">${word()}</a>`,
  (word) => `<span style="color: white">${word()}</span>`,
  (word) => `${word()} <b>${word()} <i>${word()}</b></i>`,
  (word) => `<u>${word()}`,
  (word) => `${word()}<br>${word()}`,
  (word) => `${word()}\\\n${word()}`,
  (word) => `$${word()}_1 + ${word()}_2$`,
  (word) => `$5 ${word()} $6`,
  (word) => `${word()}[^note]`,
  (word) => `${word()}[^cited]`,
  (word) => `{% raw %}${word()}{% endraw %}`,
  (word) => `[${word()}]({{< ref "post" >}})`,
  (word) => `(${word()})——${word()}`,
  (word) => `“${word()}。”——${word()}`,
  (word) => `-- ${word()}`,
  (word, unread) => `${word()} <script>${unread()}</script>`,
  (word, unread) => `${word()} <!-- ${unread()} -->`,
  (word, unread) => `${word()} {% comment %}${unread()}{% endcomment %} ${word()}`,
  (word, unread) => `[${word()}](${url}){:target="${unread()}"}`,
  (word, unread) => `${word()}{/* ${unread()} */}`,
  (word) => `<span hidden>${word()}</span>`,
  (word) => `${word()}。（来源：[${word()}](${url})）`,
  (word) => `“${word()}。”（${word()}《${word()}》）`,
  (word) => `Words enough that nobody takes them for a label, ${word()}：`,
  (word) => `1、${word()}`,
);

const line: fc.Arbitrary<Written> = fc
  .array(phrase, { minLength: 1, maxLength: 4 })
  .map((phrases) => joined(phrases, ' '));

const paragraph: fc.Arbitrary<Written> = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => joined(lines, '\n'));

const citation: fc.Arbitrary<Written> = piece(
  (word) => `${word()}. (2021, Mar 10). [${word()}](${url}). *${word()}*.`,
  (word) => `${word()}. (2021). ${word()}. ${word()}.`,
  (word) => `[${word()}](${url})`,
  (word) => `[${word()}](${url}). ${word()}.`,
  (word) => `知乎问题: [${word()}](${url})`,
  (word) => `${word()}. (2019). [${word()}](${url}). *${word()}*. ${word()}, ${word()}.`,
  (word) => `${word()}, ${word()}`,
  (word) => `${word()}：《${word()}》，${word()}出版社，1980`,
  (word) => `[${word()}](${url})，《[${word()}](${url})》，${word()}`,
  (word) => `出处：《${word()}》，第 ${word()} 页`,
  (word) => `${word()}. (2019–2020). [${word()}](${url}). *${word()}*.`,
  (word) => `**${word()}**. (in press). [${word()}](${url}).`,
  (word) => `[${word()}](${url}) by ${word()}`,
);

const dashLine: fc.Arbitrary<Written> = piece(
  (word) => `— ${word()}`,
  (word) => `—— ${word()}《${word()}》`,
  (word) => `-- [${word()}](${url})，${word()}`,
  (word) => `— ${word()}, *${word()}*`,
  (word) => `— ${word()} (attributed), *${word()}*, ${word()}`,
  (word) => `— ${word()} [${word()}](${url}) ${word()}`,
  (word) => `—— 《${word()}》[${word()}](${url})${word()}`,
  (word) => `&mdash; ${word()}, <cite>${word()}</cite>, ${word()}`,
  (word) => `—— 字《${word()}》卷${word()}，${word()}`,
  (word) => `—— 字在《[${word()}](${url})》中写道`,
  (word) => `—— 摘自 [${word()}](${url})，${word()}`,
  (word) => `（选自字的《${word()}》，${word()}）`,
  (word) => `*摘自《${word()}》 ${word()}*`,
  (word) => `by ${word()}`,
  (word) => `*— ${word()}, ${word()}*`,
  (word) => `**——${word()}。**`,
  (word) => `— ${word()}, quoted in *${word()}*`,
  (word) => `—— 《${word()}》 字字 著`,
  (word) => `—— [[${word()}]] | 《${word()}》`,
  (word) => `— ${word()} [January 5, 2020](${url}) ${word()}`,
  (word) => `-${word()}`,
  (word) => `（${word()}，《${word()}》，${word()}）`,
);

const prefixed = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((each, index) => (index === 0 ? first : others) + each)
    .join('\n');

const { block } = fc.letrec<{ block: Written; blocks: Written }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((each) => joined(each, '\n\n'));
  const inside = (before: string, after: string): fc.Arbitrary<Written> =>
    blocks.map((write) => (word, unread) => before + write(word, unread) + after);
  return {
    blocks,
    block: fc.oneof<fc.Arbitrary<Written>[]>(
      { depthSize: 'small', withCrossShrink: true },
      paragraph,
      dashLine,
      fc.tuple(paragraph, dashLine).map((each) => joined(each, '\n')),
      fc.array(citation, { minLength: 1, maxLength: 3 }).map((each) => joined(each.map(asItem('- ')), '\n')),
      fc
        .tuple(citation, fc.oneof(citation, line))
        .map(([a, b]) => joined([asItem('- ')(a), asItem('    - ')(b)], '\n')),
      citation,
      fc.array(line, { minLength: 1, maxLength: 3 }).map((each) => joined(each.map(asItem('1. ')), '\n')),
      fc.array(fc.tuple(line, dashLine), { minLength: 1, maxLength: 3 }).map((items) =>
        joined(
          items.map((each) => asItem('- ')(joined(each, '。'))),
          '\n',
        ),
      ),
      piece(
        // In a list, «- - ---» would be a break itself, and what follows it code.
        () => '***',
        () => '<!-- more -->',
        () => '其他',
        () => '## A heading',
        () => '# *Another*',
        () => '## 摘抄',
        (word) => `\`\`\`js\n${word()}\n\n${word()}\n\`\`\``,
        (word) => `    ${word()}`,
        (word) => `$$\n- ${word()}\n= ${word()}\n$$`,
        (word) => `| ${word()} | ${word()} |\n|---|---|\n| ${word()} | ${word()} |`,
        (word) => `> 来自 <${url}/${word()}>`,
        (word) => `1、[${word()}](${url})`,
        (word) => `[^${word()}]: ${word()}`,
        (word) => `<p style="text-align: center">${word()}。——${word()}《${word()}》</p>`,
        (word) =>
          `<figure><blockquote cite="${url}"><p>${word()}</p></blockquote><figcaption>${word()}, <cite>${word()}</cite></figcaption></figure>`,
        (word) => `<blockquote>${word()}<footer>— ${word()}</footer></blockquote>`,
        (word) => `<blockquote>${word()}<br>—— <cite>${word()}</cite></blockquote>`,
        (word) => `<p align="right">${word()}《${word()}》</p>`,
        (word) => `<div style="text-align:right">${word()}</div>`,
        (word) =>
          `<figure><blockquote>${word()}</blockquote><blockquote>${word()}</blockquote><figcaption>${word()}</figcaption></figure>`,
        (_, unread) => `{: .${unread()} #${unread()} }`,
        () => `import Tabs from '@theme/Tabs';`,
        (_, unread) => `{{/* ${unread()} */}}`,
        (_, unread) => `{% comment %}\n${unread()}\n\n${unread()}\n{% endcomment %}`,
        (word) => `> ${word()}。\n> - ${word()}`,
        (word) => `> ${word()}。\n\n- 鲁迅, ${word()}`,
        (word) => `> ${word()}。\n\n摘自《${word()}》`,
        (word) => `- ${word()}。[^cited]\n- ${word()}。[^cited]`,
        (word) => `1. ${word()}。—— 字\n2. ${word()}\n3. ${word()}。——字《${word()}》`,
        (word) => `<ul><li>${word()}<li>${word()}</ul>`,
        (word) => `<table><tr><td>${word()}<td><b>${word()}</table>`,
        (word) => `<div>${word()}`,
        (word) => `</div>${word()}`,
        (_, unread) => `<script>\n${unread()}\n</script>`,
        (_, unread) => `<style>.${unread()} {}</style>`,
        (_, unread) => `<!--\n${unread()}\n\n${unread()}\n-->`,
        (word) => `{% quote ${word()}, ${word()} %}${word()}{% endquote %}`,
        () => '{% img /a.png %}',
        () => '{% endquote %}',
      ),
      blocks.map((write) => (word, unread) => prefixed(write(word, unread), '> ', '> ')),
      blocks.map((write) => (word, unread) => prefixed(write(word, unread), '- ', '  ')),
      blocks.map((write) => (word, unread) => prefixed(write(word, unread), '1. ', '   ')),
      blocks.map(
        (write) => (word, unread) => `> [!quote] ${word()}, ${word()}\n${prefixed(write(word, unread), '> ', '> ')}`,
      ),
      blocks.map((write) => (word, unread) => `> [!note]- ${word()}\n${prefixed(write(word, unread), '> ', '> ')}`),
      inside('<blockquote cite="https://example.org/b">\n\n', '\n\n</blockquote>'),
      inside('<details><summary>More</summary>\n\n', '\n\n</details>'),
      inside('<div align="center">\n\n', '\n\n</div>'),
      inside('{% blockquote Ada, Notes %}\n', '\n{% endblockquote %}'),
      inside('{% note %}\n', '\n{% endnote %}'),
      inside('{{< quote author="Ada" >}}\n', '\n{{< /quote >}}'),
      inside(':::tip Title\n', '\n:::'),
      inside(':::quote Ada\n\n', '\n\n:::'),
    ),
  };
});

function asItem(mark: string): (write: Written) => Written {
  return (write) => (word, unread) => mark + write(word, unread).replaceAll('\n', ' ');
}

const frontMatter: fc.Arbitrary<Written> = piece(
  () => '',
  () => '---\ntitle: A title\n---\n\n',
  (word) => `---\nquote: ${word()}\nattribution: ${word()}\nsource: ${word()}\n---\n\n`,
  (word) => `---\ntype: quote\nauthor: Ada\n---\n\n${word()}\n\n`,
  (word) => `{\n"quote": "${word()}",\n"author": "${word()}"\n}\n\n`,
  (word) => `"title": "A title",\n"quote": "${word()}",\n"author": "${word()}"\n;;;\n\n`,
  () => '---\ntitle: 《书》读书笔记\nextra:\n  author: Ada\n---\n\n',
  (word) => `# Title\n\n## Metadata\n- Author: ${word()}\n- URL: ${url}\n- ${word()}\n\n## Highlights\n- ${word()}\n`,
);

/** Posts made of all that authors write, well formed or not. */
export const writtenPost: fc.Arbitrary<WrittenPost> = fc
  .tuple(frontMatter, fc.array(block, { minLength: 1, maxLength: 8 }))
  .map(([front, body]) => {
    const words: string[] = [];
    const unread: string[] = [];
    const word = (): string => numbered('w', words);
    const unreadWord = (): string => numbered('u', unread);
    const notes = (): string =>
      `\n\n[known]: ${url}\n\n[^note]: ${word()} says.\n\n[^cited]: ${word()}. (2020). [${word()}](${url}).\n`;
    const markdown = front(word, unreadWord) + joined(body, '\n\n')(word, unreadWord) + notes();
    return { markdown, words, unread };
  });

function numbered(letter: string, given: string[]): string {
  const word = `${letter}${String(given.length).padStart(4, '0')}${letter}`;
  given.push(word);
  return word;
}

/** Any characters at all, and the signs that mean something, in any order. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...'> |- |1. |# |*|**|_|~~|`|```|$|$$|[|]|(|)|![|](|<|>|</|<b>|</b>|<div>|</div>|<p>|</p>|<blockquote>|</blockquote>|<!--|-->|{%|%}|{{<|>}}|:::|[^|]:|\\|&mdash;|—— |-- |《|》|、|：|。|\n|\n\n|\t|    |a|字|---|+++|===|\u0000|\u202e|\u200b|{% quote %}|{% endquote %}|[!quote]'.split(
          '|',
        ),
      ),
      { maxLength: 60 },
    )
    .map((signs) => signs.join('')),
);
