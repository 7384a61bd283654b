/** 界面文字（简体）：overview。`{x}` 处填入内容。 */
import type { overview as en } from '../en/overview.ts';

export const overview: Record<keyof typeof en, string> = {
  'overview.where':
    '截至 {date} 核对：在人身上做、有对照组的研究有 {controlled} 项，其中 {met} 项达到主要目标，{missed} 项没有达到，{rest} 项不明确或没有设定。',
  'overview.whereNone':
    '截至 {date} 核对：这里列出的研究，没有一项是在人身上做、又有对照组的，所以谁也说不清细胞起了什么作用。',
  'overview.title': '历年一览',
  'overview.lead':
    '每个事件一个记号，最新的在最上面；记号越大，参加的人越多；研究之外的相关事件，记号都小。打勾只表示达到了目标；有多大把握，写在下面列表的那一条里，点记号就能跳过去。',
  'overview.describe': '{first} 年至 {last} 年，共 {n} 个事件。各列：{columns}。',
  'overview.other': '混合或其他',
  'overview.key': '记号的意思',
  'overview.met': '达到主要目标',
  'overview.missed': '没有达到主要目标',
  'overview.none': '空心：此处没有说明',
  'overview.expected': '虚线：预计',
  'overview.size': '{n} 人的大小',
  'jump.label': '跳到',
  'jump.latest': '最新的一条',
  'jump.firstControlled': '最早有对照组的',
  'jump.firstInPeople': '最早在人身上做的',
  'tie.result': '结果',
  'tie.announced': '宣布',
  'tie.awaited': '结果：没有读到已发表的结果',
  'tie.decision': '对它的决定',
  'tie.trial': '所涉及的试验',
  'table.show': '用表格查看',
  'table.date': '日期',
  'table.what': '发生了什么',
  'table.study': '研究',
};
