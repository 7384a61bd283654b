/** 界面文字（简体）：timeline。`{x}` 处填入内容。 */
import type { timeline as en } from '../en/timeline.ts';

export const timeline: Record<keyof typeof en, string> = {
  'timeline.title': '时间线',
  'timeline.titleOf': '时间线：{name}',
  'timeline.lead':
    '最新的排在前面。一项试验会走过这些步骤：注册、开始、宣布、发表、决定。逾期未出的结果，列在它本该公布的日期上。',
  'timeline.only': '各条时间线',
  'timeline.all': '全部',
  'event.registered': '注册',
  'event.started': '开始',
  'event.first-treated': '第一人接受治疗',
  'event.completed': '完成',
  'event.announced': '宣布',
  'event.topline': '厂家公布首批数字',
  'event.published': '发表',
  'event.decision': '决定',
  'event.approved': '获批',
  'event.refused': '未获批准',
  'event.paused': '暂停',
  'event.stopped': '终止',
  'event.withdrawn': '撤回',
  'event.corrected': '更正',
  'event.retracted': '撤稿',
  'event.results-due': '应公布结果',
  'event.event': '事件',
  'event.silence': '尚无结果',
  'shape.people': '在人身上的研究',
  'shape.animal': '动物或实验室',
  'shape.announcement': '宣布',
  'shape.regulator': '监管部门',
  'shape.silence': '没有消息',
};
