const source =
  /(?:来源|來源|出处|出處|原文|原帖|转自|轉自|转载自|摘自|引自|选自|知乎问题|知乎回答|参考|參考)$|^(?:原文|来源|來源|参考|參考|出处|出處)\p{Script=Han}{0,6}$|^(?:source|sources|via|from|ref|refs|reference|original|cited from)$/iu;

/** Whether the label of a link says that what stands beside it comes from there: «来源», «知乎问题», «Source». */
export const namesSource = (label: string): boolean => source.test(label);
