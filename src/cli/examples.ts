/** What `--help` shows below each subcommand: lines as they are typed. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  start: ['florilegium start', 'florilegium start --content ../my-blog/_posts --open'],
  preview: ['florilegium preview --content ../my-blog/_posts', 'florilegium preview --host 127.0.0.1 --port 9000'],
  serve: ['ENDPOINT_PORT=8787 florilegium serve'],
  init: ['florilegium init', 'florilegium init --content ../my-blog/_posts --language zh-CN'],
  invite: ['florilegium invite', 'florilegium invite 1100000000000000001'],
  ask: ["florilegium ask '/quote 黑箱'", "florilegium ask --json '/section 黑箱'", 'florilegium ask < commands.txt'],
  export: ['florilegium export > excerpts.jsonl'],
  search: ['florilegium search 奖励函数', 'florilegium search --batch --limit 3 < queries.txt'],
  check: ['florilegium check', 'florilegium check --rule two-readings --json'],
  reports: ['florilegium reports', 'florilegium reports --remove k3f9a2'],
  gaps: ['COUNT_GAPS=true florilegium gaps --json'],
  copy: [
    'florilegium store copy --from file:data/florilegium.db --to postgres://user:password@db.example.org/florilegium',
  ],
};

/** As the end of a help text. */
export const exampleText = (name: string): string => {
  const lines = examples[name] ?? [];
  return lines.length === 0 ? '' : `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
};
