import type { Localised } from '../domain/request.ts';

/** Words about daily posts that several commands say. */
interface ScheduleWords {
  readonly none: string;
  readonly whichOne: string;
  readonly gone: string;
  readonly everyDay: string;
  readonly justNew: string;
  readonly quiet: string;
  readonly withThread: string;
  readonly paused: string;
  readonly failing: string;
  /** Before the moment of the next post. */
  readonly next: string;
  /** Why nothing can be posted in a channel. */
  lacks(permissions: string): string;
  readonly notSeen: string;
  readonly noAnswer: string;
  readonly wrongKind: string;
  /** A forum wants a tag, or has no such one. */
  whichTag(names: string): string;
  readonly nothingToPost: string;
  readonly nothingNew: string;
}

export const scheduleWords: Localised<ScheduleWords> = {
  en: {
    none: 'Nothing is posted daily in this server. /daily set begins it.',
    whichOne: 'Which one do you mean? Give its number in “schedule”.',
    gone: 'There is no such daily post any more. /daily list shows them all.',
    everyDay: 'every day',
    justNew: 'new excerpts',
    quiet: 'without a notification',
    withThread: 'with a thread',
    paused: 'paused',
    failing: 'paused, because the channel could not be posted in for three days',
    next: 'next:',
    lacks: (permissions) => `There I lack: ${permissions}. Grant it in the settings of the channel, then ask again.`,
    notSeen: 'I do not see that channel. Grant me View Channel in its settings, then ask again.',
    noAnswer: 'Discord does not tell me about that channel at the moment. Please try again in a minute.',
    wrongKind:
      'Nothing can be posted daily in a channel of that kind. Choose a text, announcement or forum channel, or a thread.',
    whichTag: (names) => `Give one of the tags of that forum in “tag”: ${names === '' ? 'it has none' : names}.`,
    nothingToPost: 'There is nothing to post there: no quote of a fitting length.',
    nothingNew: 'There is nothing new to post: no quote of a fitting length has come since.',
  },
  'zh-CN': {
    none: '本服务器还没有每日摘录。用 /daily set 开始。',
    whichOne: '您指的是哪一个？请在“schedule”中填写编号。',
    gone: '这个每日摘录已不存在。/daily list 可查看全部。',
    everyDay: '每天',
    justNew: '新收录的摘录',
    quiet: '不发通知',
    withThread: '附讨论串',
    paused: '已暂停',
    failing: '已暂停：连续三天无法在该频道发布',
    next: '下一次：',
    lacks: (permissions) => `我在那里缺少权限：${permissions}。请在频道设置中授予，然后重试。`,
    notSeen: '我看不到那个频道。请在频道设置中授予我 View Channel，然后重试。',
    noAnswer: 'Discord 暂时没有回应关于该频道的查询。请过一分钟再试。',
    wrongKind: '该类频道不能发布每日摘录。请选择文字、公告或论坛频道，或讨论串。',
    whichTag: (names) => `请在“tag”中填写该论坛的一个标签：${names === '' ? '（没有标签）' : names}。`,
    nothingToPost: '没有可发布的内容：没有长度合适的引文。',
    nothingNew: '没有新内容可发布：此后没有收录长度合适的引文。',
  },
  'zh-TW': {
    none: '本伺服器還沒有每日摘錄。用 /daily set 開始。',
    whichOne: '您指的是哪一個？請在「schedule」中填寫編號。',
    gone: '這個每日摘錄已不存在。/daily list 可查看全部。',
    everyDay: '每天',
    justNew: '新收錄的摘錄',
    quiet: '不發通知',
    withThread: '附討論串',
    paused: '已暫停',
    failing: '已暫停：連續三天無法在該頻道發布',
    next: '下一次：',
    lacks: (permissions) => `我在那裡缺少權限：${permissions}。請在頻道設定中授予，然後重試。`,
    notSeen: '我看不到那個頻道。請在頻道設定中授予我 View Channel，然後重試。',
    noAnswer: 'Discord 暫時沒有回應關於該頻道的查詢。請過一分鐘再試。',
    wrongKind: '該類頻道不能發布每日摘錄。請選擇文字、公告或論壇頻道，或討論串。',
    whichTag: (names) => `請在「tag」中填寫該論壇的一個標籤：${names === '' ? '（沒有標籤）' : names}。`,
    nothingToPost: '沒有可發布的內容：沒有長度合適的引文。',
    nothingNew: '沒有新內容可發布：此後沒有收錄長度合適的引文。',
  },
};
