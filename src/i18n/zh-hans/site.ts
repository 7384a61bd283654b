/** 界面文字（简体）：谁办这个网站，条目怎样产生。`{x}` 处填入内容。 */
import type { site as en } from '../en/site.ts';

export const site: Record<keyof typeof en, string> = {
  'foot.edit': '编辑这一页',
  'foot.report': '指出错误',
  'site.notSet': '还没有写明。',
  'site.publisher': '谁办的',
  'site.contact': '写信给谁',
  'site.funding': '谁出钱',
  'site.interests': '利益关系',
  'site.editors': '谁撰写、谁核对',
  'site.repository': '文件放在哪里',
  'site.unset.lead': '有几件您有权知道的事还没有写明，下面都标了出来。',
  'contribute.from': '您刚才看的页面',
  'feed.publisher': '由{name}发布。',
  'feed.publisher.notSet': '由谁发布，还没有写明。',
  'about.behind': '谁在背后',
  'about.chosen': '条目怎样选',
  'about.chosen.text':
    '一项研究被收录，是因为有文章、宣传或读者的问题提到它，或者它是我们所关注疾病的有对照组的试验。没有达到目标、出现危害、中途停止，和成功一样是收录的理由。知道却没能读到的，列为“未读到”。',
  'about.checked': '条目怎样核对',
  'about.checked.text':
    '每个数字都在来源里读过，页面上写明是论文全文、摘要还是注册平台。按规定，发布之前由另一个人把每个数字与来源对一遍；程序再找不可能成立的数字。把握等级按同一套规则算出，谁也不手填。每一页都写着上次核对和下次核对的日期。',
  'about.corrected': '错误怎样更正',
  'about.corrected.text':
    '每一页都有指出错误的链接。来源与页面不一致时，改的是页面；更正对读者意味着什么，会连同日期列出来。被撤稿的研究保留页面，撤稿声明放在最上面。分享过的网址一直能打开。',
  'about.mayNot': '谁不可以写',
  'about.mayNot.text':
    '自己、家人或雇主出售、生产、给患者使用某种产品，或者持有相关股份的，不可以撰写或核对有关它的条目；参与过某项研究或与它有竞争的，也不可以。他们可以像其他人一样指出错误，但要说明自己的利益关系。条目、排位和改动都不能用钱买。编辑在这里公开自己的利益关系。',
};
