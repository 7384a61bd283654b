/** 界面文字（简体）：search。`{x}` 处填入内容。 */
import type { search as en } from '../en/search.ts';

export const search: Record<keyof typeof en, string> = {
  'search.title': '搜索',
  'search.lead': '知道什么就输入什么：疾病、产品、医院、编号都可以。',
  'search.query': '搜索词',
  'search.filters': '缩小范围',
  'search.any': '不限',
  'search.results': '找到 {n} 条',
  'search.nothing': '没有找到。请少输几个词再试，或者看看下面的列表。',
  'search.failed': '搜索没能载入。下面的列表照常可用。',
  'search.noScript': '搜索需要 JavaScript。没有它，也能从这些列表看到全部内容。',
  'search.start': '结果会显示在这里。',
  'search.understood': '理解为：{words}',
  'search.literal': '改为按原文搜索',
  'search.others': '说明、说法核对和量表',
  'search.year': '年份',
  'search.more': '显示更多',
  'search.type.study': '研究',
  'search.type.entry': '说法核对',
  'search.type.topic': '知识讲解',
  'search.type.measure': '量表',
  'search.type.term': '名词',
  'search.type.list': '总览',
};
