/** What the page that checks a text must know to read one; made at build from the catalog. */
import type { Catalog } from '../../catalog/catalog.ts';
import { countryName } from '../../i18n/format.ts';
import { locales } from '../../i18n/locales.ts';
import { isOneThing, type VocabularyItem } from '../../schema/vocabulary.ts';
import { partsOfLabel } from '../../search/build/forms.ts';
import { applyPairs, type Convert } from '../../search/shared/scripts.ts';
import { fold } from '../fold.ts';
import type { ReadingData, TagForms } from '../types.ts';
import { mendableNames } from './mendable.ts';
import { pairsFor, simplify } from './simplify.ts';
import { studyKeys } from './study-keys.ts';

/** Aliases that are everyday words: fine in a box for search, wrong in a long text. */
const everyday = new Set(
  (
    'own|self|mixed|other|tissue|progenitor cells|来源细胞|衍生细胞|unknown|none|it|im|ia|pb|ad|ct|skin|tooth|teeth|nose|nasal|gel|scaffold|embryo|combined|both|relative|' +
    'brother|sister|siblings|sibling|twin|donor|donated|drip|vein|ventricle|ventricles|artery|arterial|lumbar|skull|in the brain|' +
    'into the brain|stranger|brain clot|spinal cord|hawking|ice bucket|prem|fat|胚胎|冰桶挑战|霍金|皮肤|牙齿|鼻子|供者|兄弟|哥哥|弟弟|' +
    '姐姐|妹妹|亲属|双胞胎|别人的|自己的|自身|凝胶|支架|脑内|脑子里|大脑里|脑袋里|腰上|腰间|腰里|万能细胞|外国|半边身子|国内|大陆'
  ).split('|'),
);

/** Everything that reading takes. */
export function readingData(catalog: Catalog): ReadingData {
  const { vocabulary, passages, texts } = catalog;
  const forms = [
    ...Object.values(vocabulary).flatMap((list) => [...list.values()].flatMap(formsOf)),
    ...catalog.names.flatMap(({ names }) => names),
    ...[...catalog.studies.values()].flatMap(({ facts }) => [
      facts.title ?? '',
      facts.title_as_in_seed ?? '',
      ...facts.authors.map(String),
    ]),
    ...[...catalog.studies.values()].flatMap(({ words: { 'zh-hans': hans } }) =>
      hans ? hans.short + hans.question : [],
    ),
    ...[...passages, ...texts].map(({ text }) => text),
    ...catalog.plainForms.flatMap((forms) => forms['zh-Hans'] ?? []),
    '万余例名人项孩子儿患受试者动物猴内动脉静脉鞘注射单个核组对照号码费用随访剂量',
  ].join('\n');
  const pairs = pairsFor(forms);
  const letters = applyPairs(pairs);
  const toSimple = (text: string): string => letters(simplify(text));
  const foldForm = (form: string): string => fold(toSimple(form), pairs).text.trim();
  const casedForm = (form: string): string => (/\p{Lu}.*\p{Lu}/u.test(form) && form.length < 6 ? form : foldForm(form));
  const tags = (list: ReadonlyMap<string, VocabularyItem>): TagForms[] =>
    [...list.values()]
      .filter(({ id }) => isOneThing(id))
      .map((item) => ({
        id: item.id,
        ...(item.parent !== undefined && { parent: item.parent }),
        forms: [...new Set(formsOf(item).map(casedForm))].filter((form) => form.length > 1 && !everyday.has(form)),
      }));
  const studies = studyKeys(catalog, foldForm);
  return {
    pairs,
    tags: {
      condition: tags(vocabulary.conditions),
      cell: tags(vocabulary['cell-types']),
      source: tags(vocabulary['cell-sources']),
      route: tags(vocabulary.routes),
      product: products(catalog, casedForm),
      donor: [
        { id: 'own', forms: ownForms.map(foldForm) },
        { id: 'other', forms: otherForms.map(foldForm) },
      ],
      country: countries(catalog).map(({ id, forms: names }) => ({
        id,
        forms: [...new Set(names.map(casedForm))].filter((form) => !everyday.has(form)),
      })),
    },
    studies,
    mendable: mendableNames(studies, catalog),
    elsewhere: elsewhere(catalog, foldForm),
    trials: [...catalog.trials.values()].map(({ id, trial }) => ({
      id,
      numbers: [trial.number ?? [], trial.other_numbers ?? []].flat(),
    })),
  };
}

/** Diseases of not-here.yaml that are named by one word or phrase. */
function elsewhere({ notHere }: Catalog, foldForm: Convert): string {
  const forms = notHere
    // 双盲 and `double blind` are no disease of the eyes.
    .filter(({ id, studies }) => studies !== true && id !== 'eyes-ears')
    .flatMap(({ asks }) => Object.values(asks).flatMap((list) => list ?? []))
    .filter((form) => !/[ |@-]/.test(form))
    .map((form) => foldForm(form.replace(/_/g, ' ')))
    // Cells are put into the spinal cord of people who have another disease.
    .map((form) => (form === 'spinal cord' ? 'spinal cord injur(?:y|ies)' : form));
  const [han, latin] = [true, false].map((wanted) => forms.filter((form) => /\p{Script=Han}/u.test(form) === wanted));
  return `(?<![a-z])(?:${latin?.join('|')})(?![a-z])|${han?.join('|')}`;
}

const ownForms = [
  'own cells',
  'own bone marrow',
  'own marrow',
  'own blood',
  'own fat',
  'own belly fat',
  'own body',
  'autologous',
  'their own',
  "patient's own",
  'your own',
  'his own',
  'her own',
  '自体',
  '自己的',
  '自身',
  '患者自己',
  '自存',
];
const otherForms = [
  'allogeneic',
  'donor',
  'donated',
  'off-the-shelf',
  'off the shelf',
  'sibling',
  '异体',
  '捐赠',
  '捐献',
  '现货',
  '通用型',
  '供者',
];

const formsOf = ({ label, aliases, kinds = [] }: VocabularyItem): string[] => [
  ...Object.values(label).flatMap(partsOfLabel),
  ...aliases,
  ...kinds,
];

/** Products by name; a name that is a kind of cell (造血干细胞) tells of no product. */
function products({ products: known, vocabulary }: Catalog, formOf: Convert): TagForms[] {
  const kinds = new Set(
    [...vocabulary['cell-types'].values(), ...vocabulary['cell-sources'].values()].flatMap(formsOf).map(formOf),
  );
  return [...known.values()].map(({ id, name, aliases }) => ({
    id,
    forms: [
      ...new Set(
        [...Object.values(name).flatMap(partsOfLabel), ...aliases]
          .filter((form) => /[A-Z].*[A-Z\d]/.test(form) || !kinds.has(formOf(form)))
          .map(formOf),
      ),
    ].filter((form) => form.length > 2),
  }));
}

/** As texts write it; `us` alone is a word, and CONTACT US no country. */
const shortForms: Readonly<Record<string, readonly string[]>> = { US: ['the us', 'us trial', 'us study'] };

/** Countries in which studies were done, and a few in which cells are sold. */
function countries(catalog: Catalog): TagForms[] {
  const codes = new Set([...catalog.studies.values()].flatMap(({ facts }) => facts.country));
  return [...codes].map((id) => ({
    id,
    forms: [
      ...(shortForms[id] ?? []),
      ...locales.map((locale) => countryName(id, locale)),
      ...catalog.plainForms
        .filter(({ facet, value }) => facet === 'country' && value === id)
        .flatMap((one) => [...(one.en ?? []), ...(one['zh-Hans'] ?? [])]),
    ],
  }));
}
