/** 界面文字（简体）：在浏览器里写一项研究。`{x}` 处填入内容。 */
import type { editor as en } from '../en/editor.ts';

export const editor: Record<keyof typeof en, string> = {
  'editor.title': '在这里写一项研究',
  'editor.lead':
    '一项研究由两个文件组成：事实加英文文字，以及中文文字。哪里不对，边写边提示；读者会看到的答案也同时显示。',
  'editor.noScript': '在这里写需要 JavaScript。没有的话，把 DOI 或注册号发给我们就行。',
  'editor.id': '编号：第一作者加年份',
  'editor.from': 'DOI、PubMed 编号、注册号，可以写几个',
  'editor.fill': '填入已知的内容',
  'editor.hosts':
    '只有按下按钮时，这个编号才会发给 Crossref、PubMed 或 ClinicalTrials.gov。提交之前，您写的文字只留在这台设备上。',
  'editor.look': '页面上会是这样',
  'editor.propose': '提交这个文件',
  'editor.toMend': '要修改的地方',
  'editor.later': '要看整个网站才知道的问题（同一篇论文写了两次、搬走的页面、各种列表），在您提交之后由 GitHub 检查。',
  'editor.notKept': '这个浏览器不保存草稿，离开前请先复制文字。',
  'editor.noFaults': '这两个文件没有要修改的地方。',
  'editor.faults': '有 {n} 处要修改',
  'editor.notYet': '各项填对以后，这里会显示答案。',
  'editor.result': '结果',
  'editor.without': '没有用细胞',
  'editor.with': '用了细胞',
  'editor.asking': '正在查询……',
  'editor.replace': '两个文件都会换成新的内容，继续吗？',
  'editor.copied': '文字已经复制，并存成了文件；它应放在 {file}。',
};
