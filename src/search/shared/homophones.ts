/**
 * Han characters that sound alike, tone aside: what an input method offers side by side, and what is picked by
 * mistake (骨随 for 骨髓). The first 3,755 characters of GB 2312 stand in the order of their sound, so the first
 * character of every syllable is all that has to be known.
 */

/** The first character of every syllable, from a to zuo, in that order. */
const firstOfSyllable =
  '啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻捕擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁丢东兜督端堆墩掇蛾恩而发藩坊菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括' +
  '垃莱蓝琅捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女暖虐挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡剖扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜苏酸虽孙蓑' +
  '塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽迂鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨';

/** Rows 16 to 55 of GB 2312, of which the last is not full. */
const [firstRow, lastRow, rowLength, lastLength] = [0xb0, 0xd7, 94, 89];

let syllables: ReadonlyMap<string, string> | undefined;

/** Character → all that sound as it does, itself among them. Made when it is first asked for. */
function bySound(): ReadonlyMap<string, string> {
  if (syllables) return syllables;
  const decoder = new TextDecoder('gb2312');
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let cell = 0; cell < (row === lastRow ? lastLength : rowLength); cell += 1) bytes.push(row, 0xa1 + cell);
  const firsts = new Set(firstOfSyllable);
  const groups: string[] = [];
  for (const character of decoder.decode(new Uint8Array(bytes))) {
    if (firsts.has(character)) groups.push('');
    groups.push((groups.pop() ?? '') + character);
  }
  return (syllables = new Map(groups.flatMap((group) => Array.from(group, (character) => [character, group]))));
}

/** All characters that sound as one does; itself alone where that is not known. */
export const soundingLike = (character: string): string => bySound().get(character) ?? character;

/** Whether two words of the same length sound alike, character by character. */
export const soundAlike = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).every((character, at) => soundingLike(character).includes(b.charAt(at)));
