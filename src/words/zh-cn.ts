import type { Words } from './words.ts';

export const zhCN: Words = {
  previous: '上一页',
  next: '下一页',
  another: '换一条',
  open: '打开',
  share: '分享',
  sharedBy: (name) => `由 ${name} 分享`,
  alreadyShared: '这条内容已经在频道里了。',
  cannotShare: '这里只有您能看到我的回答：本服务器不允许未添加到服务器的应用公开发言。',
  save: '收藏',
  cite: '复制引用格式',
  saveOrCite: '收藏、引用…',
  wrongSource: '出处有误？',
  remove: '移除',
  allKept: '我的收藏',
  moreLikeThis: '相近的摘录',
  likeExcerpt: (number) => `与 ${number} 相近`,
  jumpToHit: '跳到某条结果',
  jumpToSection: '跳到某一节',
  backToList: '回到列表',
  readSource: '查看出处',
  readPost: '查看文章',
  original: '原作',
  sources: '出处',
  continued: '（接上页）',
  continues: '（下页继续）',

  topicKinds: { category: '分类', tag: '标签', heading: '标题', author: '作者', site: '网站' },
  sourceKinds: { author: '作者', work: '作品', site: '网站' },
  excerpts: (count) => `${count} 条摘录`,
  topics: (count) => `${count} 个主题`,
  hits: (query, shown, total) =>
    shown < total ? `关于“${query}”的 ${total} 条摘录，以下是最相关的 ${shown} 条` : `关于“${query}”的 ${total} 条摘录`,
  firstOf: (shown, total) => `共 ${total} 条，以下是前 ${shown} 条`,

  nothingFound: (sought) => `没有找到关于“${sought}”的内容。`,
  didYouMean: (typed, meant) => `没有找到“${typed}”，您要找的是“${meant}”吗？`,
  askInstead: (meant) => `搜索“${meant}”`,
  notExactly: (exact) => `没有哪里与“${exact}”一字不差，最接近的是：`,
  topicsToTry: '可以看看这些主题：',
  whichOne: (typed) => `有几个名称都符合“${typed}”，您要的是哪一个？`,
  gone: '这里指向的内容已经不在库中了。',
  noSuchNumber: (number) => `没有编号为 ${number} 的摘录。编号在每条摘录的下方。`,
  nearestToGone: '同一节里还有：',
  noQuotes: '还没有可选的引文。',
  noTopics: '文章里还没有分类、标签或标题。',
  emptyLibrary: '库里还没有内容。',
  noLongerThere: '库中已没有',
  keptFrom: {
    changed: (day) => `文章里的这段话已经改动。这里显示的是您在 ${day} 收藏时的内容。`,
    gone: (day) => `库中已经没有这段话。这里显示的是您在 ${day} 收藏时的内容。`,
  },

  dailyNumber: (at, of) => `每日摘录 · 第 ${at.toLocaleString('en')} 条，共 ${of.toLocaleString('en')} 条`,
  newExcerpt: '新收录',

  helpTitle: '可以这样问',
  holdings: (posts, excerpts, sources) => `共 ${posts} 篇文章、${excerpts} 条摘录、${sources} 个出处。`,
  optional: '（可选）',
  forExample: '例如：',

  aMoment: '请稍等片刻：您问得太快了，过几秒再试。',
  messageWithoutWords: '那条消息里没有可以查找的文字。',
  storeBusy: '机器人的存储正忙，请稍后再试。',
  storeFails: '机器人目前无法读取或保存内容；管理者可以在日志中查到原因。',
  failed: '抱歉，这里出错了。请再试一次；管理者可以在日志中查到原因。',
  nothingTyped: '请输入一条命令，例如 /help。',
  unknownCommand: (name) => `没有 /${name} 这个命令。输入 /help 可以查看全部命令。`,
  unknownOption: (command, option) => `/${command} 没有“${option}”这个选项。输入 /help 可以查看全部选项。`,
  missingOption: (command, option) => `/${command} 需要填写“${option}”。`,
  wrongType: {
    string: (option) => `“${option}”要填文字。`,
    boolean: (option) => `“${option}”只能填 true 或 false。`,
    integer: (option) => `“${option}”要填整数。`,
    channel: (option) => `“${option}”要选一个频道。`,
  },
  outOfRange: (option, minimum, maximum) => `“${option}”要填${rangeOf(minimum, maximum)}的整数。`,
  noSuchChoice: (option, choices) => `“${option}”只能填其中之一：${choices}。`,
  onlyInServers: (command) => `/${command} 只能在服务器里使用。`,
  onlyForManagers: (command) => `只有可以管理此服务器的人才能使用 /${command}。`,
  whichCommand: (commands) => `要用哪一个？${commands}`,
  givenTwice: (option) => `“${option}”填了两次。`,
  openQuotes: '引号没有成对。',
};

/** Either bound may be infinite. */
function rangeOf(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `不小于 ${minimum} `;
  return minimum === -Infinity ? `不大于 ${maximum} ` : ` ${minimum} 到 ${maximum} 之间`;
}
