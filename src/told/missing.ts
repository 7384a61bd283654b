/** What an honest offer tells, and whether a text has it; and prices. */
import { missings, type Missing, type Place } from './types.ts';

const tells: Record<Missing, RegExp> = {
  control:
    /control group|placebo|sham|randomi[sz]ed|by chance|by lot|compared with|without cells|usual care|对照|安慰剂|假手术|假处置|随机|抽签|盐水|没有用/u,
  number:
    /nct ?\d{8}|chictr|jrct|isrctn|actrn|eudract|registry number|\bdoi\b|10\.\d{4}|pmid|注册号|登记号|项目编号|登录号/u,
  harms:
    /side effects? (?:are|include|can|may|such)|fever|headache|infection|bleeding|seizure|adverse|died|deaths?|complications?|发热|发烧|低烧|有点烧|头痛|感染|出血|呕吐|死亡|过敏|不良反应有|风险有|可能(?:出现|发生)/u,
  payer:
    /funded by|paid (?:for )?by|sponsor|grant|free of charge|conflict of interest|资助|申办|经费|赞助|基金|利益冲突|免费|不收/u,
  'follow-up':
    /follow(?:ed)?[- ]?up|followed for|after (?:one|two|three|five|\d+) (?:months?|years?|days)|\d+ (?:months|years|days) (?:later|after)|at \d+ (?:months|days|years)|随访|追踪|(?:\d+|半|一|两|三)(?:个)?(?:月|年)(?:后|时|以后|之后)/u,
  dose: /\d[\d.,]* ?(?:million|billion|x ?10|×10|cells|tnc)|million cells|\d+ ?(?:万|亿|千万|百万)(?:个)?(?:细胞|单位)?|10\^|×10|每公斤|\/kg/u,
};

/** What the text does not tell. */
export const missingIn = (folded: string): Missing[] => missings.filter((one) => !tells[one].test(folded));

const price =
  /(?:us\$|usd|eur|€|\$|£|¥|￥|nt\$|rmb|hk\$|gbp) ?\d[\d,.]*(?:k\b)?|\d[\d,.]* ?(?:k\b|usd|eur(?:os?)?\b|dollars|euros?|pounds|yuan|元|万元?|块|台币|美元|美金|欧元|港币)/gu;

/** Sums of money. */
export function pricesIn(folded: string): Place[] {
  return [...folded.matchAll(price)]
    .filter(
      (match) =>
        !/^\d[\d,.]* ?万$/.test(match[0]) ||
        !/^(?:个|例|人|名|多|余)/u.test(folded.slice(match.index + match[0].length)),
    )
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
