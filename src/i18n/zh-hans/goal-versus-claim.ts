/** 界面文字（简体）：promise。`{x}` 处填入内容。 */
import type { promise as en } from '../en/goal-versus-claim.ts';

export const promise: Record<keyof typeof en, string> = {
  'promise.title': '从目标到标题',
  'promise.goal': '目标',
  'promise.registered': '试验开始前注册的目标',
  'promise.result': '目标的结果',
  'promise.claim': '文章把它说成什么',
  'promise.headline': '文章怎样称呼这项研究',
};
