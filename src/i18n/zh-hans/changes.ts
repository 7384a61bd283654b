/** 界面文字（简体）：有哪些更新，以及告知更新的订阅源。`{x}` 处填入内容。 */
import type { changes as en } from '../en/changes.ts';

export const changes: Record<keyof typeof en, string> = {
  'changes.title': '有哪些更新',
  'changes.lead': '新加了什么，改正了什么，重新核对了什么；哪一条的把握或结论变了，为什么。最新的排在前面。',
  'changes.only': '更新：{name}',
  'changes.none': '目前还没有这一类更新。',
  'changes.addedOn': '新增 {n} 条',
  'changes.recheckedOn': '{n} 条重新核对过来源，没有变动',
  'change.retracted': '撤稿',
  'change.label-moved': '把握有变',
  'change.verdict-moved': '结论有变',
  'change.corrected': '更正',
  'change.added': '新增',
  'change.rechecked': '重新核对',
  'change.added.text': '新的一条。',
  'change.rechecked.text': '重新核对过来源。',
  'feed.title': '干细胞与{name}：有哪些更新',
  'feed.title.all': '干细胞证据摘编：有哪些更新',
  'feed.description': '新增、更正、重新核对了什么，哪一条的把握变了、为什么，以及有多大把握。',
  'feed.follow': '有更新时通知我',
  'feed.item': '{kind}：{name}（{date}）',
};
