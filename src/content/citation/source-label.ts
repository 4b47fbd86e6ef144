const source =
  /(?:来源|來源|出处|出處|原文|原帖|转自|轉自|转载自|摘自|引自|选自|知乎问题|知乎回答|参考|參考)$|^(?:原文|来源|來源|参考|參考|出处|出處)\p{Script=Han}{0,6}$|^(?:source|sources|via|from|ref|refs|reference|original|cited from)$/iu;

/** Whether the label of a link says that what stands beside it comes from there: «来源», «知乎问题», «Source». */
export const namesSource = (label: string): boolean => source.test(label);

const lead =
  /^(?:以下(?:内容|內容)?(?:来自|來自|摘自|出自)|参见|參見|详见|詳見|见|見|节选自|節選自|(?:转|轉)?(?:引自|摘自|载自|載自)|出自|选自|選自|来自|來自|语出|語出|(?:来源|來源|出处|出處)(?=\s*[:：])|see also|see(?=\s)|cf\.|from(?=[\s:])|via(?=[\s:])|source(?=\s*:))\s*[:：]?\s*/iu;

/** Words without those that lead to a source: «摘自», «参见», «From». */
export const withoutLead = (words: string): string => words.replace(lead, '');
