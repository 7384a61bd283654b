/** What the reader of warning signs learns from must not teach it wrongly. */
import { passagesFile, taughtTextsFile, type Passage, type TaughtText } from '../../schema/taught.ts';
import type { Fault } from '../../source/fault.ts';
import type { SourceFile } from '../../source/files.ts';
import { validate } from '../../source/validate.ts';
import type { Path } from '../../source/yaml.ts';
import { nearest } from '../../text/edit-distance.ts';
import { at, type Rule } from '../rule.ts';
import { inFields } from './references.ts';

type Say = (below: Path, message: string, fix: string) => Fault;
type Taught = { item: Passage | TaughtText; file: SourceFile; say: Say };

export const taught: Rule = {
  id: 'taught',
  about: 'Passages and texts of content/signs name signs that exist, at places that are there, and each stands once.',
  ofTaught: true,
  check({ files, index }) {
    const signs = new Set(index.ids.get('signs'));
    const items = files.flatMap(itemsOf);
    return [
      ...files.flatMap((file) => inFields(file, index)),
      ...items.flatMap((one) => [
        ...unknownSigns(one, signs),
        ...twoAnswers(one),
        ...otherScript(one),
        ...signsOfHonest(one),
        ...wrongPlaces(one),
      ]),
      ...repeated(items),
    ];
  },
};

/** Items of a well-formed file; what is wrong with the form of others is said by the schema. */
function itemsOf(file: SourceFile): Taught[] {
  const { data } = validate(file);
  if (data === undefined) return [];
  const items = file.kind === 'signs/texts' ? taughtTextsFile.parse(data) : passagesFile.parse(data);
  return items.map((item, i) => ({
    item,
    file,
    say: (below, message, fix) => at(file, [i, ...below], taught.id, message, fix),
  }));
}

const answers = ['signs', 'signs_ok', 'not_signs'] as const;
const signsUnder = (item: Taught['item'], key: (typeof answers)[number]): readonly string[] =>
  (key === 'not_signs' ? ('id' in item ? item.not_signs : undefined) : item[key]) ?? [];

function unknownSigns({ item, say }: Taught, signs: ReadonlySet<string>): Fault[] {
  return answers.flatMap((key) =>
    signsUnder(item, key).flatMap((sign, i) => {
      if (signs.has(sign)) return [];
      const like = nearest(sign, signs);
      const fix = like ? `Did you mean \`${like}\`?` : 'Use an id of content/signs.yaml';
      return [say([key, i], `\`${sign}\` is no sign of content/signs.yaml`, fix)];
    }),
  );
}

/** A sign is there, on the border, or not there. */
function twoAnswers({ item, say }: Taught): Fault[] {
  const known = new Set<string>();
  return answers.flatMap((key) =>
    signsUnder(item, key).flatMap((sign, i) => {
      if (known.has(sign)) return [say([key, i], `\`${sign}\` is named twice here`, 'Keep it in one list, once')];
      known.add(sign);
      return [];
    }),
  );
}

function otherScript({ item: { lang, text }, say }: Taught): Fault[] {
  const isHan = /\p{Script=Han}/u.test(text);
  if (isHan === (lang !== 'en')) return [];
  return [say(['lang'], `\`lang\` is ${lang}, and the text is not`, 'Correct `lang`, or the text')];
}

function signsOfHonest({ item, say }: Taught): Fault[] {
  if (!('id' in item) || item.kind !== 'honest' || item.signs.length === 0) return [];
  return [say(['signs'], 'An honest text holds no sign', 'Take the signs out, or give it another `kind`')];
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Where a text says at which places its signs stand, each sign has one, and each place is in the text. */
function wrongPlaces({ item, say }: Taught): Fault[] {
  if (!('id' in item) || item.at === undefined) return [];
  const { at: places, signs, signs_ok: border = [] } = item;
  const text = inOneLine(item.text);
  const missing = signs.filter((sign) => !(sign in places));
  return [
    ...missing.map((sign) =>
      say(['at'], `\`${sign}\` has no place under \`at\``, 'Copy the words that bear it from the text'),
    ),
    ...Object.entries(places).flatMap(([sign, quotes]) => [
      ...([...signs, ...border].includes(sign)
        ? []
        : [say(['at', sign], `\`${sign}\` has a place and is not among the signs`, 'Add it to `signs` or `signs_ok`')]),
      ...quotes.flatMap((quote, i) =>
        text.includes(inOneLine(quote))
          ? []
          : [say(['at', sign, i], 'These words do not stand in the text', 'Copy them from the text as they are')],
      ),
    ]),
  ];
}

/** Texts with one id, and passages that are the same but for case and white space. */
function repeated(items: readonly Taught[]): Fault[] {
  const ids = new Map<string, string>();
  const passages = new Map<string, string>();
  return items.flatMap(({ item, file, say }) => {
    const [known, key] = 'id' in item ? [ids, item.id] : [passages, inOneLine(item.text).toLowerCase()];
    const other = known.get(key);
    known.set(key, other ?? file.path);
    if (other === undefined) return [];
    return 'id' in item
      ? [say(['id'], `\`${key}\` is also the id of a text in ${other}`, 'Choose another id')]
      : [say(['text'], `This passage stands in ${other} already`, 'Delete one of the two')];
  });
}
