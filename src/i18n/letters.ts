/** Chinese letter by letter from one script to the other, without the site's own terms (traditional.ts); for the build. */
import * as OpenCC from 'opencc-js';

export const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
export const traditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
