const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Chinese words that say little about what a text is about, folded. */
export const chineseStopWords = words(`
  的 地 得 了 着 过 是 在 有 和 与 跟 及 或 而 且 但 并 也 都 就 又 再 还 才 只 很 最 更 太 不 没 被 把 对 从 到 向 往 给
  让 使 将 以 于 为 之 其 所 等 该 此 这 那 哪 谁 几 各 每 某 个 些 么 吗 呢 吧 啊 呀 嘛 啦 哦 我 你 您 他 她 它 们 上 下
  中 里 会 能 可 要 想 应 如 若 则 因 由 至
  我们 你们 他们 她们 它们 自己 大家 这个 那个 这些 那些 这里 那里 这样 那样 一个 一些 一种 一下 其他 其它 其中 之一
  已经 正在 一直 非常 比较 十分 仍然 到底 究竟 如此 于是 以后 之后 以前 之前 时候
  什么 怎么 怎样 怎么样 怎么办 如何 为什么 为何 为啥 干嘛 哪里 哪儿 哪些 哪个 多少 何时 何处 何地 何人 何种 什么样
  是否 是不是 有没有 能不能 会不会 可不可以 有什么 请问 多远 多久 多大
  可以 能够 可能 应该 应当 不能 无法 没法 没有 不是 不会 不要 必须 需要 想要
  以及 或者 还是 但是 不过 然而 因为 而且 并且 那么 就是 还有 甚至 尤其 只要 只有 除了 除非 无论 哪怕 尽管 因为 所以 因此 如果 虽然 由于 关于 对于 根据 通过 随着 以上 以下
`);

/** English words that say little about what a text is about, folded, without apostrophes, before stemming. */
export const englishStopWords = words(`
  a an the this that these those
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one
  am is are was were be been being do does did doing done have has had having
  can could shall should will would may might must cannot
  dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt im ive id youre hes shes theyre
  whats whos thats theres lets
  what which who whom whose when where why how
  and or but nor if then else than as because while though although whether
  of in on at by for with without from to into onto out off over under up down about against between among through during
  before after above below within upon per via
  not no only own same so too very just also even again further once here there all any both each few more most much many
  other others another some such ever
  eg ie etc vs
`);
