/** Words of the mainland that a reader in Taiwan stumbles over must not be left once the texts are converted. */
import { expect, it } from 'vitest';
import { textsOf, withoutOriginals } from '../../src/check/texts.ts';
import { traditionalConverter } from '../../src/i18n/traditional.ts';
import { scriptVariantsFile } from '../../src/schema/lists.ts';
import { readSource } from '../../src/source/files.ts';

/** Each has its own word in Taiwan: 字元, 奈米, 部落格, 主導, 主管機關, 發炎, 姊妹, 登錄, 執行長, 國中, QR 碼, 中國, 失能. */
const unwanted = [
  '字符',
  '納米',
  '博客',
  '牽頭',
  '監管部門',
  '炎症',
  '姐妹',
  '登入',
  '首席執行官',
  '上初中',
  '掃碼',
  '我國',
  '殘障',
];

const { files } = readSource('.');
const variants = files.find((file) => file.form === 'list' && file.kind === 'script-variants');
const convert = traditionalConverter(scriptVariantsFile.parse(variants?.yaml.value));
const converted = files.flatMap((file) =>
  textsOf(file)
    .filter(({ language }) => language === 'zh-Hans')
    .map(({ text }) => ({ path: file.path, text: withoutOriginals(convert(text)).replace(/《[^》]*》/g, '') })),
);

it.each(unwanted)('%s is left nowhere', (word) => {
  expect(converted.filter(({ text }) => text.includes(word)).map(({ path }) => path)).toEqual([]);
});

it('quoted originals stand as they were printed', () => {
  const quoted = files.flatMap((file) =>
    textsOf(file)
      .filter(({ language }) => language === 'zh-Hans')
      .flatMap(({ text }) => [...text.matchAll(/「[^」]*」/g)].map(([quote]) => ({ quote, text }))),
  );
  expect(quoted.length).toBeGreaterThan(10);
  for (const { quote, text } of quoted) expect(convert(text)).toContain(quote);
});
