import type { Language, Localised } from '../../../domain/request.ts';

export interface PageWords {
  readonly channel: string;
  readonly about: string;
  readonly writeHere: string;
  readonly send: string;
  readonly used: string;
  readonly reader: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly thinking: string;
  readonly messageMenu: string;
  /** The heading above the entries of bots. */
  readonly apps: string;
  readonly download: string;
  readonly contents: string;
  readonly language: string;
  readonly light: string;
  readonly phone: string;
  readonly posts: string;
  readonly greeting: string;
  readonly tryThese: string;
  readonly unreachable: string;
  readonly cancel: string;
  readonly post: string;
  readonly pieces: string;
  readonly noPosts: string;
  readonly gonePost: string;
  readonly original: string;
  readonly noSource: string;
  readonly kinds: Readonly<Record<'quote' | 'text' | 'link', string>>;
  readonly completions: string;
  readonly options: string;
  problems(count: number): string;
}

const catalogues: Localised<PageWords> = {
  en: {
    channel: 'quotes',
    about: 'A preview: answers look as they will in Discord',
    writeHere: 'Type / and a command',
    send: 'Send',
    used: 'used',
    reader: 'You',
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    thinking: 'Florilegium is thinking…',
    messageMenu: 'Message menu',
    apps: 'Apps',
    download: 'Download',
    contents: 'Show contents',
    language: 'Language',
    light: 'Light',
    phone: 'Phone',
    posts: 'Posts',
    greeting: 'Welcome to #quotes!',
    tryThese: 'Ask as you would in Discord. To begin with:',
    unreachable: 'The preview does not answer. Is it still running in the terminal?',
    cancel: 'Cancel',
    post: 'Post',
    pieces: 'What was read',
    noPosts: 'There are no posts in this folder yet.',
    gonePost: 'This post is no longer there.',
    original: 'Original',
    noSource: 'no source',
    kinds: { quote: 'quote', text: 'text', link: 'link' },
    completions: 'Suggestions',
    options: 'Options',
    problems: (count) => (count === 0 ? 'no problems' : count === 1 ? '1 problem' : `${count} problems`),
  },
  'zh-CN': {
    channel: '摘录',
    about: '预览：回答的样子和在 Discord 里一样',
    writeHere: '输入 / 和命令',
    send: '发送',
    used: '使用了',
    reader: '你',
    onlyYou: '只有你能看到',
    dismiss: '关闭消息',
    thinking: 'Florilegium 正在思考…',
    messageMenu: '消息菜单',
    apps: '应用',
    download: '下载',
    contents: '查看内容',
    language: '语言',
    light: '浅色',
    phone: '手机',
    posts: '文章',
    greeting: '欢迎来到 #摘录！',
    tryThese: '像在 Discord 里一样提问。先试试：',
    unreachable: '预览没有回应。终端里的程序还在运行吗？',
    cancel: '取消',
    post: '文章',
    pieces: '读出的内容',
    noPosts: '这个文件夹里还没有文章。',
    gonePost: '这篇文章已经不在了。',
    original: '原文',
    noSource: '无来源',
    kinds: { quote: '摘录', text: '正文', link: '链接' },
    completions: '建议',
    options: '选项',
    problems: (count) => (count === 0 ? '没有问题' : `${count} 个问题`),
  },
  'zh-TW': {
    channel: '摘錄',
    about: '預覽：回覆的樣子和在 Discord 裡一樣',
    writeHere: '輸入 / 和指令',
    send: '傳送',
    used: '使用了',
    reader: '你',
    onlyYou: '只有你能看到',
    dismiss: '關閉訊息',
    thinking: 'Florilegium 正在思考…',
    messageMenu: '訊息選單',
    apps: '應用程式',
    download: '下載',
    contents: '檢視內容',
    language: '語言',
    light: '淺色',
    phone: '手機',
    posts: '文章',
    greeting: '歡迎來到 #摘錄！',
    tryThese: '像在 Discord 裡一樣提問。先試試：',
    unreachable: '預覽沒有回應。終端機裡的程式還在執行嗎？',
    cancel: '取消',
    post: '文章',
    pieces: '讀出的內容',
    noPosts: '這個資料夾裡還沒有文章。',
    gonePost: '這篇文章已經不在了。',
    original: '原文',
    noSource: '無來源',
    kinds: { quote: '摘錄', text: '正文', link: '連結' },
    completions: '建議',
    options: '選項',
    problems: (count) => (count === 0 ? '沒有問題' : `${count} 個問題`),
  },
};

/** The words of the page itself. */
export const pageWords = (language: Language): PageWords => catalogues[language];
