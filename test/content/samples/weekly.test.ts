import { describeBlog, quote, text, work } from './expect-pairs.ts';

describeBlog('weekly', {
  pairs: {
    'docs/issue-13.md': [
      quote(196, 217, work(null, null, '富士山攀登记', 'http://blog.sina.com.cn/s/blog_4cd1c1670102xl27.html')),
      quote(
        221,
        228,
        work(null, null, '向后工作法', 'https://www.allthingsdistributed.com/2006/11/working_backwards.html'),
      ),
      quote(278, 278, work(null, null, null, 'https://queue.acm.org/detail.cfm?id=3197520')),
      text(282, 282),
      quote(284, 284, work(null, null, null, 'https://mp.weixin.qq.com/s/EUcfu0mGZdvGHsuyXFksOg')),
    ],
    'docs/issue-131.md': [
      quote(351, 351, work('一个 Facebook 用户', null)),
      quote(
        357,
        357,
        work(
          null,
          null,
          '大西洋杂志',
          'https://www.theatlantic.com/international/archive/2020/02/china-brazil-amazon-environment-pork/606601/',
        ),
      ),
      quote(363, 363, work(null, null, 'GitLab 阻止了伊朗人的访问', 'https://ahmadhaghighi.com/blog/2020/gitlab/')),
      quote(369, 369, work('一个美国人', null, null, 'https://twitter.com/searls/status/1320411053910609921')),
      text(373, 373),
      quote(
        377,
        377,
        work(
          '李开复',
          null,
          null,
          'https://www.ncuscr.org/media/podcast/uschinainsights/kai-fu-lee-future-ai-united-states-china',
        ),
      ),
    ],
    'docs/issue-160.md': [
      quote(
        374,
        376,
        work(
          '佳能公司资深研究员',
          null,
          null,
          'https://www.dpreview.com/articles/6547603416/interview-canons-larry-thorpe-reflects-on-60-years-in-the-business',
        ),
      ),
      quote(
        382,
        384,
        work(
          null,
          null,
          '专家谈深圳赛格大厦晃动',
          'https://finance.sina.com.cn/jjxw/2021-05-21/doc-ikmxzfmm3802539.shtml',
        ),
      ),
      quote(
        390,
        390,
        work(
          '国外网站',
          null,
          null,
          'https://www.inputmag.com/tech/bytedance-ceo-is-stepping-down-because-hes-rich-tired-and-bored',
        ),
      ),
      quote(396, 396, work(null, null, '维基百科的“袁隆平”条目', 'https://en.wikipedia.org/wiki/Yuan_Longping')),
    ],
    'docs/issue-359.md': [
      quote(359, 361, work(null, null, '用 AI 发展自己', 'https://simonwillison.net/2025/Jul/24/recurse-center/')),
      quote(367, 369, work(null, null, '我为什么从事编程', 'https://esafev.com/notes/why-i-do-programming/')),
      quote(
        375,
        375,
        work(null, null, 'GPT 可能是一种信息病毒', 'https://nonint.com/2023/03/09/gpt-might-be-an-information-virus/'),
      ),
      quote(381, 381, work('Hacker News 读者', null, null, 'https://news.ycombinator.com/item?id=42639087')),
    ],
    'docs/issue-377.md': [
      quote(351, 351, work(null, null, '评论', 'https://daringfireball.net/2025/12/bad_dye_job')),
      text(355, 355),
      quote(
        359,
        359,
        work(null, null, null, 'https://askmike.org/articles/blogging-in-2025-screaming-into-the-void/', 'Askmike.org'),
      ),
      quote(365, 365, work('Victoria Song', null, null, 'https://www.aaronland.info/weblog/2025/11/20/cafeteria/')),
      quote(371, 371, work(null, null, 'AI 批判指南', 'https://pluralistic.net/2025/12/05/pop-that-bubble/')),
      quote(
        377,
        377,
        work(
          null,
          null,
          '创作者经济如何摧毁了互联网',
          'https://www.theverge.com/cs/features/810002/influencers-creator-economy-special-series',
        ),
      ),
    ],
    'docs/issue-380.md': [
      quote(347, 349, work('Dan Wang', null, '2025年度信件', 'https://danwang.co/2025-letter/')),
      quote(355, 355, work('Dan Wang', null, '2025年度信件', 'https://danwang.co/2025-letter/')),
      quote(361, 361, work('Ben Werdmuller', null, null, 'https://simonwillison.net/2026/Jan/2/ben-werdmuller/')),
      quote(
        367,
        369,
        work(
          null,
          null,
          'IDC 公司的预测',
          'https://www.idc.com/resource-center/blog/global-memory-shortage-crisis-market-analysis-and-the-potential-impact-on-the-smartphone-and-pc-markets-in-2026/',
        ),
      ),
      quote(
        375,
        375,
        work(
          null,
          null,
          '我后悔使用 eSIM',
          'https://arstechnica.com/gadgets/2025/12/i-switched-to-esim-in-2025-and-i-am-full-of-regret/',
        ),
      ),
    ],
    'docs/issue-391.md': [
      quote(321, 321, work(null, null, '网友评论', 'https://alex000kim.com/posts/2026-03-31-claude-code-source-leak/')),
      quote(327, 329, work('拉里·芬克', null, null, 'https://www.bbc.com/news/articles/c9wqrdkx8ppo')),
      quote(335, 337, work(null, null, '别让 AI 替你写作', 'https://alexhwoods.com/dont-let-ai-write-for-you/')),
      quote(
        343,
        343,
        work(null, null, '你的工作不是编程', 'https://codeandcake.dev/posts/2025-12-12-your-job-isnt-programming'),
      ),
    ],
    'docs/issue-398.md': [
      quote(288, 334, work(null, null, '行为经济学诱饵', 'https://www.sina.cn/news/detail/5279286413232198.html')),
      quote(
        340,
        342,
        work(null, null, '公司不过是算法图而已', 'https://danielmiessler.com/blog/companies-graph-of-algorithms'),
      ),
      quote(348, 350, work(null, null, '软件包应该分阶段推出', 'https://illegalcode.net/rfcs/phased_rollouts.html')),
      quote(
        356,
        356,
        work(
          '萨姆·奥特曼',
          null,
          null,
          'https://fortune.com/2025/07/24/sam-altman-college-not-working-great-stanford-dropout/',
        ),
      ),
      quote(
        362,
        364,
        work(null, null, 'AI 将把我们引向何方', 'https://pop.rdi.sh/where-does-next-token-prediction-leave-us/'),
      ),
      quote(370, 370, work(null, null, 'PHP 的奇特之处', "https://flowtwo.io/post/php's-oddities")),
    ],
    'docs/issue-55.md': [
      quote(302, 302, work('艾伦·图灵', null, null, 'http://www-history.mcs.st-and.ac.uk/Extras/Turing_running.html')),
      quote(
        308,
        310,
        work(
          null,
          null,
          'AWS vs K8s 是新形式的 Windows vs Linux',
          'https://zwischenzugs.com/2019/03/25/aws-vs-k8s-is-the-new-windows-vs-linux/',
        ),
      ),
      quote(
        316,
        318,
        work('Joel Spolsky', null, null, 'https://www.joelonsoftware.com/2019/03/28/the-next-ceo-of-stack-overflow/'),
      ),
      quote(
        324,
        324,
        work(
          null,
          null,
          '你可能不需要时髦的 Web 框架',
          'https://char.gd/blog/2019/you-dont-need-that-hipster-web-framework',
        ),
      ),
      quote(
        330,
        330,
        work(
          null,
          null,
          '印刷术推动欧洲',
          'https://blogs.lse.ac.uk/businessreview/2019/03/19/gutenbergs-moving-type-propelled-europe-towards-the-scientific-revolution/',
        ),
      ),
    ],
    'docs/issue-66.md': [
      quote(
        298,
        316,
        work(
          null,
          null,
          '我们在公寓出售比特币',
          'https://nubela.co/blog/we-sold-bitcoins-at-our-condo-and-people-queued-up-an-hour-for-it/',
        ),
      ),
      quote(320, 346, work(null, null, '戈亚尼亚事故', 'https://en.wikipedia.org/wiki/Goi%C3%A2nia_accident')),
      quote(352, 352, work('任正非', null)),
      quote(358, 362, work('任正非', null)),
      quote(368, 368, work(null, null, '极简宇宙史', 'https://book.douban.com/subject/26697350/')),
      quote(374, 374, work('乔治 R.R. 马丁', null, null, 'https://goel.io/why-read/')),
      quote(
        380,
        380,
        work(
          null,
          null,
          '我如何制作每月收入8000美元的播客',
          'https://blog.usejournal.com/how-i-made-8-000-per-month-podcasting-and-why-you-probably-dont-want-to-855966a557aa',
        ),
      ),
    ],
    'docs/issue-86.md': [],
    'docs/issue-87.md': [],
  },
  problems: [],
});
