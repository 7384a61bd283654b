/** Words that readers use for things of no list: people of a country, ages, and how a main goal ended. */
import type { Age } from '../../evidence/ages.ts';

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

/** Who is ill, where the words tell the age; a grown-up daughter is one too, so daughters do not. */
export const ageForms: Readonly<Record<Age, string>> = {
  children:
    'baby|babies|infant|infants|newborn|newborns|toddler|toddlers|child|children|kid|kids|boy|boys|girl|girls|pediatric|paediatric' +
    '|grandchild|grandchildren|grandson|granddaughter|under 18|孩子|小孩|小孩子|儿童|小儿|宝宝|婴幼儿|婴儿|幼儿|新生儿|患儿|男孩|女孩|小朋友|细路|细路仔|孙子|孙女',
  adults:
    'adults|grown-up|grown-ups|elderly|older people|grandma|grandmother|grandpa|grandfather|husband|wife' +
    '|老年人|老人|老人家|成年人|爷爷|奶奶|外公|外婆|姥姥|姥爷|丈夫|老公|妻子|老婆',
};

/** Whether a main goal was met, in the words of a query. */
export const goalForms: Readonly<Record<'yes' | 'no', string>> = {
  yes: 'goal met|met its goal|met main goal|successful trials|达到主要终点|达到目标|主要终点达到|成功的试验',
  no: 'failed|failure|missed|missed its goal|did not work|negative trials|negative results|unsuccessful|失败|未达到|没达到|没有达到|未达标|未达主要终点|没有达到主要终点|阴性结果|无效',
};

/** All of them, for what must be known of their characters. */
export const plainWords = [countryForms, ageForms, goalForms].flatMap((forms) => Object.values(forms)).join('|');
