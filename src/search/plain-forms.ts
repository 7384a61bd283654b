/** Words that readers use for things of no list: people of a country, and how a main goal ended. */

/** Country code → what its people and things are called, beside its name. */
export const countryForms: Readonly<Record<string, string>> = {
  AR: 'Argentinian|Argentine',
  AU: 'Australian|澳洲',
  CN: 'Chinese|mainland China|国内|我国|中国大陆|大陆',
  DE: 'German',
  ES: 'Spanish',
  FR: 'French',
  GB: 'UK|U.K.|British|England|Britain|Great Britain|Scotland|Scottish|英格兰|苏格兰',
  IN: 'Indian',
  IR: 'Iranian|Persia',
  IT: 'Italian',
  JP: 'Japanese',
  KR: 'Korea|Korean|South Korean|南韩',
  MX: 'Mexican',
  NL: 'Dutch|Holland|Netherlands',
  PK: 'Pakistani',
  US: 'USA|U.S.|U.S.A.|America|American|United States of America',
};

/** Whether a main goal was met, in the words of a query. */
export const goalForms: Readonly<Record<'yes' | 'no', string>> = {
  yes: 'goal met|met its goal|met main goal|successful trials|达到主要终点|达到目标|主要终点达到|成功的试验',
  no: 'failed|failure|missed|missed its goal|did not work|negative trials|negative results|unsuccessful|失败|未达到|没达到|没有达到|未达标|未达主要终点|没有达到主要终点|阴性结果|无效',
};
