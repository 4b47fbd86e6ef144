import type { Language, Localised } from '../domain/request.ts';
import type { Schedule } from '../domain/schedule.ts';

/** What is lacking, by the short names of the reasons for which Discord refuses a post. */
const lacking: Localised<Readonly<Record<string, string>>> = {
  en: {
    'no-access': 'I am not allowed to see the channel',
    'no-permission': 'I am not allowed to post in the channel',
    'no-channel': 'the channel is gone',
    'no-server': 'I am no longer in the server',
    archived: 'the thread is archived',
    'no-tag': 'the forum wants a tag',
  },
  'zh-CN': {
    'no-access': '我没有权限查看该频道',
    'no-permission': '我没有权限在该频道发布',
    'no-channel': '该频道已不存在',
    'no-server': '我已不在该服务器',
    archived: '该讨论串已归档',
    'no-tag': '该论坛要求标签',
  },
  'zh-TW': {
    'no-access': '我沒有權限檢視該頻道',
    'no-permission': '我沒有權限在該頻道發布',
    'no-channel': '該頻道已不存在',
    'no-server': '我已不在該伺服器',
    archived: '該討論串已封存',
    'no-tag': '該論壇要求標籤',
  },
};

const sentences: Localised<(channel: string, reason: string) => string> = {
  en: (channel, reason) =>
    `The daily excerpt in ${channel} is paused after three days in vain: ${reason}. /daily resume goes on with it.`,
  'zh-CN': (channel, reason) => `${channel} 的每日摘录连续三天未能发布，现已暂停：${reason}。可用 /daily resume 恢复。`,
  'zh-TW': (channel, reason) => `${channel} 的每日摘錄連續三天未能發布，現已暫停：${reason}。可用 /daily resume 恢復。`,
};

const refused: Localised<string> = {
  en: 'Discord does not take it',
  'zh-CN': 'Discord 拒绝了发布',
  'zh-TW': 'Discord 拒絕了發布',
};

/** What whoever set a schedule is told when it is paused. `reason` is a short name. */
export const pausedSentence = ({ channel, language }: Schedule, reason: string): string =>
  sentences[language](`<#${channel}>`, reasonIn(language, reason));

const reasonIn = (language: Language, reason: string): string => lacking[language][reason] ?? refused[language];
