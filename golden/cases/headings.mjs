// Headings that generators treat differently. Each line is one heading of one post.
export const headings = [
  '## 一般深度学习',
  '## (深度) 强化学习',
  '## （深度）强化学习',
  '## 重复的标题',
  '## 重复的标题',
  '## 重复的标题',
  '## 重复的标题-1',
  '## 为什么？因为“自由”是《书》里的话……',
  '## C++ and Node.js: a tale of 2 cities!',
  '## Mixed CASE Heading',
  '## snake_case and kebab-case',
  '## 1. 第一章、开始',
  '## 3 things',
  '## 100% & more / less',
  "## \"Quoted\" and it's 'fine'",
  '## dash -- en --- em ... dots',
  '## `code -- here` and **bold** and *it* and ~~gone~~',
  '## A [link text](https://www.zhihu.com/question/1) inside',
  '## Emoji 🎉 party 🚀',
  '## Full ＷＩＤＴＨ　space ＿ ① Ⅳ',
  '## Ångström Œuvre ß naïve Đ',
  '## ???',
  '## ！！',
  '## trailing hashes ##',
  '## Escaped \\* star \\_ under',
  '## entity &amp; &lt;tag&gt; &copy;',
  '## with <b>html</b> inside',
  '## Explicit {#my-id}',
  '## 显式 {#自定}',
  '## tab\tand  two spaces',
  '## @user #tag $money^2 a=b | c',
  '## 日本語のタイトル・カタカナー',
  '## 한국어 제목',
  '## Привет, мир',
  '## e\u0301 combining',
  '## a.b.c v1.2.3',
  '# Top level',
  '### Third level',
  '###### Sixth level',
  '## Same text',
  '## same text',
  '## same-text',
  '## Same, text!',
  '## https://example.net/path?q=1',
];

export const headingsPost = `${headings.map((line) => `${line}\n\nSome words below.\n`).join('\n')}
Set in *two* ways
=================

Words.

Second set heading
------------------

> ## Inside a quote
>
> Words.

## Inside a quote

Words.
`;
