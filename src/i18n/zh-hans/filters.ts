/** 界面文字（简体）：filters。`{x}` 处填入内容。 */
import type { filters as en } from '../en/filters.ts';

export const filters: Record<keyof typeof en, string> = {
  funder: '谁出的钱',
  'funder.public': '政府或其他公共机构',
  'funder.foundation': '基金会或慈善机构',
  'funder.company': '公司',
  'funder.mixed': '以上几种都有',
  'funder.unknown': '读到的资料里没有写',
  'only.label': '只看',
  'only.more': '其余 {n} 个筛选条件',
  'only.all': '全部',
  'only.people': '在人身上做',
  'only.controlled': '有对照组',
  'only.pooled': '合并多项研究',
  'only.missed': '没有达到主要目标',
  'only.met': '达到主要目标',
  'only.announced': '只是宣布',
  'only.people.lead': '在人身上做的试验和病例报告。合并多项研究的分析、动物实验、宣布和决定不在其中。',
  'only.controlled.lead': '把接受治疗的人与其他人作比较的研究。只有这样的研究，才说得清细胞起了什么作用。',
  'only.pooled.lead': '把多项研究合在一起的分析。其中的研究也单独列出，所以从不相加。',
  'only.missed.lead': '在人身上做、但没有达到自己所定目标的试验，有的已经发表，有的只是宣布。没有达到，也是一种答案。',
  'only.met.lead':
    '有对照组、达到了自己所定疗效目标的试验。目标只是安全性的、没有人可以比较的，都不在其中。每一条都写明有多大把握。',
  'only.announced.lead': '已经宣布或注册、但结果还没有发表供别人核查的试验。',
  'only.timeline': '时间线：{name}',
  'only.studies': '研究：{name}',
};
