/** 界面文字（简体）：map。`{x}` 处填入内容。 */
import type { map as en } from '../en/map.ts';

export const map: Record<keyof typeof en, string> = {
  'map.title': '哪种细胞，在谁身上试过',
  'map.lead': '每种细胞在人身上做过多少项研究，其中最有把握的答案有多大把握。有把握的答案，也可能是“没有差别”。',
  'map.controlled': '{n} 项有对照组',
  'map.uncontrolled': '{n} 项没有对照组',
  'map.best': '最高：{level}',
  'map.announced': '{n} 项只是宣布，没有可供核查的结果',
  'map.notInPeople': '{n} 项在动物身上或实验室里做',
  'map.none': '我们没有收录到在人身上的研究',
  'map.retracted': '{n} 项已撤稿',
  'map.search': '在人身上的研究：{cell}，{condition}',
};
