/** 界面文字（简体）：没有网络时能用的部分。`{x}` 处填入内容。 */
import type { offline as en } from '../en/offline.ts';

export const offline: Record<keyof typeof en, string> = {
  'offline.title': '没有网络时能看什么',
  'offline.lead': '打开过的页面会留在这台设备上，没有网络也能看。',
  'offline.notHere': '现在没有网络，这台设备上也没有留下这一页。',
  'offline.day': '以下是{day}的内容，之后数字可能有变。',
  'offline.none': '还没有留下页面。请在有网络时打开一页。',
  'offline.works': '没有网络也能用',
  'offline.worksNot': '还没有留下，请在有网络时打开一次',
  'offline.kept': '留下的页面',
  'offline.delete': '删除留下的内容',
  'offline.deleted': '已删除。以后打开的页面会重新留下。',
  'offline.delete.why':
    '留下的页面会显示您看过什么。如果别人也用这台设备，可以把它们删掉。浏览器自己的浏览记录不会被删除。',
  'offline.noscript': '没有 JavaScript 时，什么都不会留下。',
  'offline.copy': '网络没有回应，您看到的是{day}的内容，之后数字可能有变。',
  'offline.copy.more': '还留下了什么',
};
