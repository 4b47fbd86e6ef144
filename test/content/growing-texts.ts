/** A text that keeps a careless parser or regular expression busy: what is repeated, and what stands around it. */
export interface GrowingText {
  readonly before: string;
  readonly unit: string;
  readonly behind: string;
}

const words = (text: string): readonly string[] => text.trim().split(' ');
const growing = (unit: string, before = '', behind = ''): GrowingText => ({ before, unit, behind });

/** Marks that open, close and nest. */
const marks: readonly GrowingText[] = [
  ...[
    '> ',
    '- ',
    '1. ',
    '- a\n* b\n',
    '> a\n\n',
    '> --\n',
    'a\n=\n\n',
    '[^a]: ',
    '[a][b] ',
    '*a ',
    '*a* ',
    '# a\n',
    '|a',
  ],
  ...words(
    '> [ ![ [a]( ]( *a_ **汉字**。 ~~a `a`` $a $$a {%a {{a( {{a() <b> <b/> <a <!-- <? </b><i> \\ & < [[ ^[ ((( www. a@ ',
  ),
  ...[
    '[a]: b\n',
    '[a]\n\n[a]: b\n\n',
    'a[^1]\n\n[^1]: x\n\n',
    '```\n',
    ':::a\n',
    '{% quote a %}\n',
    '{{< quote >}}\n',
    '---\n',
  ],
  ...[
    '- A. (2021). [a](http://b.c). *S*.\n',
    '> q\n\n- [a](http://b.c)\n\n',
    '> [!quote] a\n> b\n\n',
    '1、a\n\n',
    'a: b\n',
  ],
].map((unit) => growing(unit));

const inHtml: readonly GrowingText[] = words(
  '<b> <i></i> </i><i> <i></i>| <x></x><!--a--> <font\u00a0color=a></font> <div> <!-- <a\u00a0b=" <p> <td>',
).map((unit) => growing(unit.replaceAll('\u00a0', ' ').replaceAll('|', ' '), '<div>'));

/** Runs of one sign or word within what is read as an attribution, a setting or a tag, and something that ends the run. */
const openings: readonly string[] = [
  ...['— a', '- a', '- A. (2021). ', '- A. (2021). [t](http://b.c)', '- [a](http://b.c)', '— [a](http://b.c)', '— *a*'],
  ...[
    '> 来自',
    '> a\n> （a',
    '> a\n> 摘自',
    '— a《b》',
    '- a：《b》，',
    '- “a',
    '> a ——',
    '> [!quote',
    '> [!quote] ',
    '1、[a](b)',
    'a（[来源](http://a.b)',
    'a。（摘自《b》',
    '*— a',
    '> a\n> -a',
    '> a。\n\n- a',
    '— a, quoted in ',
    '— [[a',
    '—— 《a》 字',
    '- [a](http://b.c) by A',
    '- A. (c. ',
    'import a',
    '{: .a',
    '{% comment %}',
    '<p align="right">a',
    '<span style="color:red;background:',
    'x[^a]\n\n[^a]: A. (2021). ',
    '# a {#',
  ],
  ...[
    '---',
    '---\ntitle: ',
    '{"a": ',
    '"a": ',
    '---\nquote: a\nauthor: ',
    '# T\n\n## Metadata\n- Author: a',
    '# T\n\n## Metadata\n- Author: [[',
  ],
  ...[
    '{% quote ',
    '{{< quote author="',
    ':::quote ',
    '<p>a——',
    '<blockquote cite="',
    '<span style="color:',
    '[a](http://',
  ],
];
const repeated: readonly string[] = [
  ...words('， 。 : — - ( ） . 《 " \' / } ] = _ ~ # 、 1- w. (a 1、 (2021,\u00a0Mar\u00a010).\u00a0('),
  ...[' ', '\u3000', ' -', ' in', 'a ', 'A. ', 'A of ', ' 2021', '; ', 'a=b '],
].map((unit) => unit.replaceAll('\u00a0', ' '));
const endings: readonly string[] = ['x', 'b [x](http://y.z)', '\n---\nx'];

const inAttributions: readonly GrowingText[] = openings.flatMap((before) =>
  repeated.flatMap((unit) => endings.map((behind) => growing(unit, before, behind))),
);

/** Texts over which reading must take time in proportion to their length, or be refused. */
export const growingTexts: readonly GrowingText[] = [...marks, ...inHtml, ...inAttributions];

/** One of these texts, of a length in characters. */
export const textOf = ({ before, unit, behind }: GrowingText, length: number): string =>
  before + unit.repeat(Math.ceil(length / unit.length)) + behind;
