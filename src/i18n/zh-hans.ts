/** 界面文字（简体），合并。 */
import { joinAreas } from './areas.ts';
import type { Strings } from './en.ts';
import * as areas from './zh-hans/index.ts';

export const zhHans: Strings = joinAreas(areas);
