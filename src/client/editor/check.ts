/** The checker in the page: the same schemas and rules, on the two files that are being written. */
import type { ContentIndex } from '../../check/content-index.ts';
import { recordRules } from '../../check/rules/record-rules.ts';
import { withoutRepeats } from '../../check/without-repeats.ts';
import type { TemplateLanguage, Texts } from '../../scaffold/template.ts';
import { byPlace, type Fault } from '../../source/fault.ts';
import type { RecordFile } from '../../source/files.ts';
import { split } from '../../source/text.ts';
import { validate } from '../../source/validate.ts';
import { readYaml } from '../../source/yaml.ts';
import type { Known } from './known.ts';

export type Checked = { faults: Fault[]; files: RecordFile[]; data: Record<TemplateLanguage, unknown> };

function fileOf(id: string, language: TemplateLanguage, text: string): { file: RecordFile; faults: Fault[] } {
  const path = `content/studies/${id}/${language}.mdx`;
  const { parts, faults } = split(text, path);
  const { yaml, faults: more } = readYaml(parts.frontmatter, path, parts.frontmatterLine);
  const { body, bodyLine } = parts;
  const file: RecordFile = {
    form: 'record',
    kind: 'studies',
    language,
    id,
    parent: undefined,
    path,
    yaml,
    text,
    body,
    bodyLine,
  };
  return { file, faults: [...faults, ...more] };
}

const namesOf = (names: Known['names']): Map<string, Map<string, string>> =>
  new Map(Object.entries(names).map(([collection, ids]) => [collection, new Map(Object.entries(ids))]));

/** Every fault of the two files, in order of place. */
export function checkTexts(id: string, texts: Texts, { lists, names, today }: Known): Checked {
  const read = { en: fileOf(id, 'en', texts.en), 'zh-hans': fileOf(id, 'zh-hans', texts['zh-hans']) };
  const files = [read.en.file, read['zh-hans'].file];
  const ids = new Map(Object.entries(lists).map(([name, items]) => [name, new Set(Object.keys(items))]));
  ids.set('studies', (ids.get('studies') ?? new Set<string>()).add(id));
  const index: ContentIndex = { ids, names: namesOf(names), records: new Map([[`studies/${id}`, files]]) };
  const valid = files.map((file) => validate(file));
  const own = new Set(files.map(({ path }) => path));
  const faults = [
    ...read.en.faults,
    ...read['zh-hans'].faults,
    ...valid.flatMap((result) => result.faults),
    ...recordRules.flatMap((rule) => rule.check({ files, index, today })),
  ].filter(({ file }) => own.has(file));
  return {
    faults: withoutRepeats(faults)
      .filter(({ warning }) => !warning)
      .toSorted(byPlace),
    files,
    data: { en: valid[0]?.data, 'zh-hans': valid[1]?.data },
  };
}
