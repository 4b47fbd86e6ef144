import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter/split.ts';

describe('front matter', () => {
  it('keeps the line numbers of the text below', () => {
    const { data, body } = splitFrontMatter('---\ntitle: A\ntags: [b]\n---\n\nText.\n');
    expect(data).toEqual({ title: 'A', tags: ['b'] });
    expect(body.split('\n').indexOf('Text.')).toBe(5);
  });

  it.each(['js', 'javascript', 'coffee', 'JS', 'json5'])('never runs a block of %s', (language) => {
    Reflect.deleteProperty(globalThis, 'canary');
    const file = `---${language}\nmodule.exports = (globalThis.canary = { title: 'run' })\n---\nText.\n`;
    const { data, body, problems } = splitFrontMatter(file);
    expect(Reflect.get(globalThis, 'canary')).toBeUndefined();
    expect(data).toEqual({});
    expect(body.split('\n').length).toBe(file.split('\n').length);
    expect(body).toContain("title: 'run'");
    expect(problems).toMatchObject([{ rule: 'front-matter', severity: 'error', line: 1 }]);
  });

  it('reports bad YAML each time it is seen, at its line', () => {
    const file = '---\ntitle: A\nbad: [1, 2\n---\nText.\n';
    for (const time of [1, 2]) {
      const { problems } = splitFrontMatter(file);
      expect(problems, `time ${time}`).toMatchObject([{ rule: 'front-matter' }]);
      expect(problems[0]?.line).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['- a\n- list', 'just words', '42'])('leaves a block that holds no settings as text: %s', (block) => {
    const file = `---\n${block}\n---\nText.\n`;
    const { data, body, problems } = splitFrontMatter(file);
    expect([data, problems.map(({ rule }) => rule)]).toEqual([{}, ['front-matter']]);
    expect(body.split('\n')).toEqual(['', ...block.split('\n').map((line) => `    ${line}`), '', 'Text.', '']);
  });

  it('leaves settings without an opening fence that cannot be read as text, each on its line', () => {
    const { body, problems } = splitFrontMatter('title: [one\ndate: 2020-01-01\n---\nText.\n');
    expect(problems).toMatchObject([{ rule: 'front-matter' }]);
    expect(body).toBe('    title: [one\n    date: 2020-01-01\n\nText.\n');
  });

  it.each(['{% quote Ada %}\nText.\n{% endquote %}\n', '"Words": that are quoted.\n\nText.\n', '{ "a": 1\n\nText.\n'])(
    'takes no text for settings of JSON: %j',
    (file) => {
      expect(splitFrontMatter(file)).toMatchObject({ data: {}, body: file, problems: [] });
    },
  );

  it('is not fooled by prototypes or by aliases without end', () => {
    const { data } = splitFrontMatter('---\n__proto__: { polluted: yes }\ntitle: A\n---\n');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(data.title).toBe('A');
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, index) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`;
      }),
    ].join('\n');
    expect(splitFrontMatter(`---\n${bomb}\n---\nText.\n`).problems).toMatchObject([{ rule: 'front-matter' }]);
  });

  it('leaves dates as they are written', () => {
    expect(splitFrontMatter('---\ndate: 2025-07-23T01:46:07+08:00\n---\n').data).toEqual({
      date: '2025-07-23T01:46:07+08:00',
    });
  });

  it.each([
    ['TOML', "+++\ntitle = 'T'\ntags = ['a']\n+++\nText.\n", 5],
    ['TOML by name', "---toml\ntitle = 'T'\ntags = ['a']\n---\nText.\n", 5],
    ['JSON', ';;;\n"title": "T",\n"tags": ["a"]\n;;;\nText.\n', 5],
    ['JSON without an opening fence', '"title": "T",\n"tags": ["a"]\n;;;\nText.\n', 4],
    ['an object of JSON', '{\n  "title": "T",\n  "tags": ["a"]\n}\nText.\n', 5],
    ['an object of JSON on one line', '{"title": "T", "tags": ["a"]}\n;;;\nText.\n', 3],
    ['YAML without an opening fence', 'title: T\ntags: [a]\n---\nText.\n', 4],
  ])('reads %s', (_, file, line) => {
    const { data, body, problems } = splitFrontMatter(file);
    expect(problems).toEqual([]);
    expect(data).toEqual({ title: 'T', tags: ['a'] });
    expect(body.split('\n').indexOf('Text.')).toBe(line - 1);
  });

  it.each([
    ['a thematic break that nothing closes', '---\n\nText: with a colon.\n'],
    ['two thematic breaks', '---\n\nText.\n\n---\n\nMore.\n'],
    ['a heading that is underlined', 'Note: this is prose\n---\n\nText.\n'],
    ['nothing', ''],
  ])('leaves %s alone', (_, file) => {
    const { data, body, problems } = splitFrontMatter(file);
    expect({ data, body, problems }).toEqual({ data: {}, body: file, problems: [] });
  });

  it('locates mistakes in TOML and JSON', () => {
    expect(splitFrontMatter("+++\ntitle = 'T'\nbad =\n+++\n").problems).toMatchObject([
      { rule: 'front-matter', line: 3, column: 6 },
    ]);
    expect(splitFrontMatter('{\n"a": bad\n}\n').problems).toMatchObject([
      { rule: 'front-matter', line: 1, message: "The front matter could not be read: Unexpected token 'b'." },
    ]);
    expect(splitFrontMatter(';;;\nbad\n;;;\n').problems).toMatchObject([{ rule: 'front-matter', line: 2, column: 1 }]);
    expect(splitFrontMatter('---\ntitle: [a\n---\n').problems).toMatchObject([
      { rule: 'front-matter', line: 2, column: 10 },
    ]);
  });

  it.each([
    ['YAML', '---\ntitle: T\ndate:   soon\n---\n', { line: 3, column: 9 }],
    ['TOML', "+++\ndates = 'no'\ndate = 'soon'\n+++\n", { line: 3, column: 8 }],
    ['JSON', ';;;\n"title": "T",\n"date": "soon"\n;;;\n', { line: 3, column: 9 }],
    ['an object of JSON', '{\n"title": "T",\n"date": "soon"\n}\n', { line: 3, column: 9 }],
    ['what is nested', '---\ntitle: T\nextra:\n  date: soon\n---\n', { line: 4, column: 9 }],
    ['a name that the text below holds alone', '---\ntitle: T\n---\ndate: soon\n', { line: 1, column: 1 }],
  ])('tells where a setting stands in %s', (_, file, place) => {
    expect(splitFrontMatter(file).placeOf('date')).toEqual(place);
  });
});
