import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/content/citation/date.ts';

describe('dates of citations', () => {
  it.each([
    ['2021, Mar 10', '2021-03-10'],
    ['2019, Sep, 5', '2019-09-05'],
    ['2022', '2022'],
    ['2016, August', '2016-08'],
    ['2015, Sept. 3', '2015-09-03'],
    ['2018年6月30日', '2018-06-30'],
    ['2018年6月', '2018-06'],
    ['2020/9/10', '2020-09-10'],
    ['2020-09-10', '2020-09-10'],
    ['２０２０．９．１０', '2020-09-10'],
    ['Mar 10, 2021', '2021-03-10'],
    ['10 March 2021', '2021-03-10'],
    ['March 2021', '2021-03'],
  ])('%s is %s', (written, date) => {
    expect(readDate(written)).toBe(date);
  });

  it.each(['', '2021, Mar 32', '2021-13', '2021, Marble 3', 'forthcoming', '12', '第 6 版', '0000', '2021, Feb 30'])(
    '«%s» is none',
    (written) => {
      expect(readDate(written)).toBeNull();
    },
  );
});
