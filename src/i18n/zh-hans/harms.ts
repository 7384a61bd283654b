/** 界面文字（简体）：所有伤害一览。`{x}` 处填入内容。 */
import type { harms as en } from '../en/harms.ts';

export const harms: Record<keyof typeof en, string> = {
  'harms.title': '见到过的伤害',
  'harms.only': '见到过的伤害：{name}',
  'harms.lead':
    '每一行是一项研究，每个人只算一次。没有用细胞的一组排在前面，因为不用细胞的人也会生病、去世。各行不能相加：病情、年龄和观察时间都不一样。',
  'harms.trials': '在试验里',
  'harms.clinics': '在诊所和收费项目里',
  'harms.clinics.lead':
    '在试验之外自费治疗的人身上发生过的事。一共治过多少人，我们没有记录，所以说不出这样的伤害有多常见。',
  'harms.kind.death': '死亡',
  'harms.kind.serious': '严重伤害',
  'harms.kind.tumour': '肿瘤和肿物',
  'harms.kind.infection': '感染',
  'harms.kind.seizure': '癫痫发作',
  'harms.kind.bleeding': '出血',
  'harms.kind.procedure': '操作带来的伤害',
  'harms.kind.immune': '免疫反应',
  'harms.kind.other': '其他伤害',
  'harms.studies': '{n} 项研究',
  'harms.study': '1 项研究',
  'harms.none': '本站收录的研究都没有单独统计它。这不等于没有发生过。',
  'harms.notCounted': '另有 {n} 项在人身上的研究，我们读到的内容里没有统计它。',
  'harms.pooled': '合并多项研究的分析：其中一部分是同一批人',
  'harms.caption': '{kind}，能算的按每 100 人计',
  'harms.zero': '{n} 人中没有人出现；真实比例仍可能高到每 100 人约 {upper} 人。',
  'harms.whom': '什么人',
  'harms.what': '发生了什么',
  'harms.common': '有多常见',
  'harms.source': '来源',
  'harms.readOn': '接着读',
};
