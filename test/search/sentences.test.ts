import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isList, sentences } from '../../src/search/sentences.ts';

const divided = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it.each([
    ['Chinese', '结果很好。没人懂！真的？！是的', ['结果很好。', '没人懂！', '真的？！', '是的']],
    ['Chinese with ASCII stops', '理论缺乏. 论文很多, 只能猜.', ['理论缺乏. ', '论文很多, 只能猜.']],
    ['Chinese with ASCII stops and no space', '理论缺乏.论文很多', ['理论缺乏.', '论文很多']],
    ['English', 'It works. Nobody knows why! Really?', ['It works. ', 'Nobody knows why! ', 'Really?']],
    ['closing quotes', '他说：“走吧。”他走了。', ['他说：“走吧。”', '他走了。']],
    ['a quote that goes on', '“真的？”，他问。', ['“真的？”，他问。']],
    ['English quotes', '"Go." He went. (Far.) Then', ['"Go." ', 'He went. ', '(Far.) ', 'Then']],
    ['opening brackets', '對嗎？（對。）好', ['對嗎？', '（對。）', '好']],
    [
      'abbreviations',
      'See e.g. Python, cf. Ruby, or Dr. Smith. End',
      ['See e.g. Python, cf. Ruby, or Dr. Smith. ', 'End'],
    ],
    [
      'abbreviations before numbers',
      'In Fig. 3 and No. 5. He said no. Then',
      ['In Fig. 3 and No. 5. ', 'He said no. ', 'Then'],
    ],
    ['initials', 'J. K. Rowling wrote. The U.S. Army read.', ['J. K. Rowling wrote. ', 'The U.S. Army read.']],
    ['decimals and file names', 'Pi is 3.14 in a.js. Yes', ['Pi is 3.14 in a.js. ', 'Yes']],
    [
      'addresses',
      'See https://a.b/c?q=x!y.z. 见 www.a.com/?x。下',
      ['See https://a.b/c?q=x!y.z. ', '见 www.a.com/?x。', '下'],
    ],
    ['addresses in Chinese', '见 http://例子.中国/路?问=1。下', ['见 http://例子.中国/路?问=1。', '下']],
    ['counted items', '1. First. 2. Second', ['1. First. ', '2. Second']],
    ['an ellipsis within', 'Well... maybe. No... Yes', ['Well... maybe. ', 'No... ', 'Yes']],
    ['Chinese ellipses', '也许……不过没有。', ['也许……不过没有。']],
    ['lines', 'first\nsecond\r\n\nthird', ['first\n', 'second\r\n\n', 'third']],
    ['blank beginnings', ' \n 甲。乙', [' \n 甲。', '乙']],
    ['no sentence', '', []],
    ['blank text', ' \n ', [' \n ']],
  ])('divides %s', (_, text, parts) => {
    expect(divided(text)).toEqual(parts);
  });

  it('covers any text without gaps, and ends every line', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'甲a1.!?。？”)（" \n', 'e.g', 'https://') }),
    );
    fc.assert(
      fc.property(text, (text) => {
        const parts = divided(text);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part).not.toBe('');
          expect(part.trim()).not.toMatch(/\n/);
        }
      }),
    );
  });
});

describe('isList', () => {
  it.each([
    ['lines without marks', '甲\n乙\n- 丙\n「丁」', true],
    ['lines below a sentence', 'All of them:\nOne\nTwo (2)\nThree\nFour of them', true],
    [
      'prose with more formulas than sentences',
      '由此可以写出下面的式子，其中每一项都已经在上文里说明。\na=b\nc=d\ne=f\ng=h',
      false,
    ],
    ['a few lines', '甲\n乙\n丙', false],
    ['prose with a heading', '甲\n乙。丙！“丁。”', false],
    ['verse', '甲，\n乙；\n丙，\n丁', false],
    ['as many of both', '甲\n乙\n丙。丁。', false],
    ['nothing', '', false],
  ])('judges %s', (_, text, expected) => {
    expect(isList(text, sentences(text))).toBe(expected);
  });
});
