/** Words of a question that do not say what is looked for. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words that carry no meaning for this search. */
export const stopWords = list(
  "can't cant couldn't couldnt didn't didnt doesn't doesnt don't dont i'm im isn't isnt won't wont what's " +
    'a about after aged ago all already also am an and any anybody anyone are as ask asked asking at be been being best better but by can cell cells could cure cured cures did ' +
    'do does done effective effectiveness et al ever evidence find for from ganxibao gave get getting give given gives go good got had ' +
    'has have having happen happened happens he help helped helpful helps her his hope how http https i if im in info information into is it its just know ' +
    'latest like look looking made make makes many may me mean means month months more most much my need new newest news no not of old older on one two three four five six seven eight nine ten ' +
    'or our out paper papers people please pmid pmc doi possible put putting really recent research result results safe saw say see sees ' +
    'says scientific seen she should show so some somebody someone stem stemcell stemcells studies study such tell than that the ' +
    'their them then therapies therapy there these they thing things this those to today treat treated treating treatment ' +
    'treatments trial trials tried true try use used uses using versus very vs want was we were what when where whether ' +
    'which week weeks who why will with worth work worked working works would year years yes yet you your',
);

/**
 * English words that say who is ill or what is hoped for; such as tell an age are names (plain-forms.ts). Nearly every
 * page has one, so they never rule a page out.
 */
export const lowWeightWords = list(
  'company hospital university adult clinical dad daughter disease effect effects families family father ' +
    'inject injected injection injections man men mom mother mum outcome outcomes parent parents ' +
    'patient patients partner person quality question questions recover recovered recovery safety side son transplant transplantation transplanted walk walking ' +
    'woman women young',
);

/** A word that by itself says nothing of what is looked for. */
export const isCommon = (word: string): boolean =>
  stopWords.has(word) || lowWeightWords.has(word) || chineseStopWords.has(word);

/** Parts of Chinese questions; longer ones first, since the first that fits is taken. */
export const chineseStops =
  /可唔可以|得唔得|有冇用|有冇效|有冇|医唔医得好|点样|边度|边间|乜嘢|几多钱|我个仔|我个女|个仔|个女|嘅|咗|唔|嚿|佢|啲|喺|嗰|冇|嘢|咁|哋|有没有希望|有希望吗|有希望|有救吗|能好吗|能治吗|治得好|治好|治愈|希望|有没有效果|有没有用|有没有效|有没有|是不是|是否|有效吗|有用吗|安全吗|管用吗|靠谱吗|可以吗|好不好|怎么样|怎么办|怎么|怎样|为什么|什么样|什么|哪些|哪个|哪种|哪里|哪儿|多少|几个|可以|多久|多长时间|能不能|能否|可否|会不会|要不要|该不该|值不值得|值得|好吗|行吗|最新|请问|想知道|想问|我想|我们|我的|我家|他们|应该|还是|或者|以及|之后|以后|患上|得了|得过|做过|打过|用过|治好|干细胞|幹细胞/g;

/** Ages, times and sums: half a year, three years old, 100 000 yuan. */
export const chineseAmounts =
  /[一二三四五六七八九十两半几多百千万\d]+个?(?:多)?(?:周岁|岁|年|月|天|周|星期|小时|次|针|美元|美金|欧元|港元|港币|台币|人民币|元|块|人)(?:半|前|后|了|大)?|半年/g;

/** Chinese words that mean nothing for this search where they stand as words; 细胞 within 红细胞 is none. */
export const chineseStopWords = list(
  '细胞 试验 实验 结果 效果 疗效 有效 有用 安全 进展 情况 相关 关于 使用 采用 进行 接受 目前 现在 已经 需要 研究 临床 治疗 疗法 医治 移植 注射 教授 医生 项目 大学 医院 公司 不能 没有 不会 时候 问题 东西',
);

/** Single characters that mean nothing where they stand alone. */
export const chineseParticles: ReadonlySet<string> = new Set(
  '能吗呢吧啊的了么我他她它你您是在有和与及或对把被给让用做打想要就都也还很最个位名种项例治地得着过到从为于以之可会不没等',
);

/** Chinese words that say who is ill or what is hoped for, but for ages. */
export const chineseLowWeight =
  /患者|病人|病友|成人|父母|家长|妈妈|爸爸|母亲|父亲|儿子|女儿|疾病|康复|安全性|有效性|副作用|不良反应/g;
