import type { Words } from './words.ts';

export const zhTW: Words = {
  previous: '上一頁',
  next: '下一頁',
  another: '換一則',
  open: '開啟',
  share: '分享',
  sharedBy: (name) => `由 ${name} 分享`,
  alreadyShared: '這則內容已經在頻道裡了。',
  cannotShare: '這裡只有您看得到我的回覆：本伺服器不允許未加入伺服器的應用程式公開發言。',
  save: '收藏',
  cite: '複製引用格式',
  saveOrCite: '收藏、引用…',
  wrongSource: '出處有誤？',
  remove: '移除',
  allKept: '我的收藏',
  moreLikeThis: '相近的摘錄',
  likeExcerpt: (number) => `與 ${number} 相近`,
  jumpToHit: '跳到某筆結果',
  jumpToSection: '跳到某一節',
  backToList: '回到列表',
  readSource: '查看出處',
  readPost: '查看文章',
  original: '原作',
  sources: '出處',
  continued: '（接上頁）',
  continues: '（下頁繼續）',

  topicKinds: { category: '分類', tag: '標籤', heading: '標題', author: '作者', site: '網站' },
  sourceKinds: { author: '作者', work: '作品', site: '網站' },
  excerpts: (count) => `${count} 則摘錄`,
  topics: (count) => `${count} 個主題`,
  hits: (query, shown, total) =>
    shown < total
      ? `關於「${query}」的 ${total} 則摘錄，以下是最相關的 ${shown} 則`
      : `關於「${query}」的 ${total} 則摘錄`,
  firstOf: (shown, total) => `共 ${total} 則，以下是前 ${shown} 則`,

  nothingFound: (sought) => `找不到關於「${sought}」的內容。`,
  didYouMean: (typed, meant) => `找不到「${typed}」，您要找的是「${meant}」嗎？`,
  askInstead: (meant) => `搜尋「${meant}」`,
  notExactly: (exact) => `沒有哪裡與「${exact}」一字不差，最接近的是：`,
  topicsToTry: '不妨看看這些主題：',
  whichOne: (typed) => `有好幾個名稱符合「${typed}」，您要的是哪一個？`,
  gone: '這裡連到的內容已經不在資料庫裡了。',
  noSuchNumber: (number) => `沒有編號為 ${number} 的摘錄。編號在每則摘錄的下方。`,
  nearestToGone: '同一節裡還有：',
  noQuotes: '目前還沒有可挑選的引文。',
  noTopics: '文章裡還沒有分類、標籤或標題。',
  emptyLibrary: '資料庫裡還沒有內容。',
  noLongerThere: '資料庫中已沒有',
  keptFrom: {
    changed: (day) => `文章裡的這段話已經改過。這裡顯示的是您在 ${day} 收藏時的內容。`,
    gone: (day) => `資料庫裡已經沒有這段話。這裡顯示的是您在 ${day} 收藏時的內容。`,
  },

  dailyNumber: (at, of) => `每日摘錄 · 第 ${at.toLocaleString('en')} 則，共 ${of.toLocaleString('en')} 則`,
  newExcerpt: '新收錄',

  helpTitle: '您可以這樣問',
  holdings: (posts, excerpts, sources) => `共有 ${posts} 篇文章、${excerpts} 則摘錄、${sources} 個出處。`,
  optional: '（選填）',
  forExample: '例如：',

  aMoment: '請稍候片刻：您問得太快了，過幾秒再試。',
  messageWithoutWords: '那則訊息裡沒有可以查找的文字。',
  storeBusy: '機器人的儲存正忙，請稍後再試。',
  storeFails: '機器人目前無法讀取或保存內容；管理者可以在記錄檔裡找到原因。',
  failed: '抱歉，這裡出了點問題。請再試一次；管理者可以在記錄檔裡找到原因。',
  nothingTyped: '請輸入指令，例如 /help。',
  unknownCommand: (name) => `沒有 /${name} 這個指令。輸入 /help 可以查看所有指令。`,
  unknownOption: (command, option) => `/${command} 沒有「${option}」這個選項。輸入 /help 可以查看所有選項。`,
  missingOption: (command, option) => `/${command} 需要填寫「${option}」。`,
  wrongType: {
    string: (option) => `「${option}」要填文字。`,
    boolean: (option) => `「${option}」只能填 true 或 false。`,
    integer: (option) => `「${option}」要填整數。`,
    channel: (option) => `「${option}」要選一個頻道。`,
  },
  outOfRange: (option, minimum, maximum) => `「${option}」要填${rangeOf(minimum, maximum)}的整數。`,
  noSuchChoice: (option, choices) => `「${option}」只能填其中之一：${choices}。`,
  onlyInServers: (command) => `/${command} 只能在伺服器裡使用。`,
  onlyForManagers: (command) => `只有可以管理此伺服器的人才能使用 /${command}。`,
  whichCommand: (commands) => `要用哪一個？${commands}`,
  givenTwice: (option) => `「${option}」填了兩次。`,
  openQuotes: '引號沒有成對。',
};

/** Either bound may be infinite. */
function rangeOf(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `不小於 ${minimum} `;
  return minimum === -Infinity ? `不大於 ${maximum} ` : ` ${minimum} 到 ${maximum} 之間`;
}
