/**
 * The page that checks a text. The text is read here and nowhere else: it is not sent, not stored and not put into the
 * address; the box has no name, so that not even a form that goes astray could carry it.
 */
import type { AnswerData } from '../told/answer-types.ts';
import { beginningOf, longest } from '../told/clean.ts';
import { languagesIn, type ReadingLanguage } from '../told/signs/features.ts';
import type { Reading } from '../told/types.ts';
import { element, link } from './element.ts';
import { find, given } from './find.ts';
import { coursesPart, missingPart, nextPart, speaksOf } from './told/around.ts';
import { claimsPart } from './told/claims.ts';
import { numbersPart, productsPart } from './told/named.ts';
import { counted, panel, wordsOf, type Page } from './told/parts.ts';
import { startReader } from './told/reader.ts';
import { canBeSharedTo, takeShared } from './told/shared.ts';
import { sheetPart } from './told/sheet.ts';
import { signsPart } from './told/signs.ts';
import { studiesPart } from './told/studies.ts';
import { markedText } from './told/text.ts';

const form = find('#told-form', HTMLFormElement);
const box = find('#told-text', HTMLTextAreaElement);
const answer = find('#told-answer', HTMLElement);
const status = find('#told-status', HTMLElement);

type Loaded = { page: Page; ask: ReturnType<typeof startReader> };

async function get(name: 'reading' | 'answers' | 'claims' | 'signsEn' | 'signsZh'): Promise<string> {
  const address = given(form, name);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const learnedFiles = { en: 'signsEn', zh: 'signsZh' } as const;
/** What was learned of warning signs is fetched for the languages of a text only. */
let learning: Partial<Record<ReadingLanguage, Promise<void>>> = {};
const learn = ({ ask }: Loaded, language: ReadingLanguage): Promise<void> =>
  (learning[language] ??= get(learnedFiles[language]).then((json) => ask('learn', language, json)));

let loading: Promise<Loaded> | undefined;
let claims: Promise<string> | undefined;
/** Rises with every text, so that an older one never overwrites a newer one. */
let turn = 0;

async function load(): Promise<Loaded> {
  const ask = startReader();
  const prepared = get('reading').then((json) => ask('prepare', json));
  const data: AnswerData = JSON.parse(await get('answers'));
  await prepared;
  const loaded = { page: { data, home: given(form, 'home'), t: wordsOf(data.words) }, ask };
  const practice = practiceTexts(data);
  void Promise.all(languagesIn(practice.join('\n')).map((language) => learn(loaded, language)))
    .then(() => ask('practise', ...practice))
    .catch(() => undefined);
  return loaded;
}

/** Texts of our own, of the kind that is pasted, as lists and as paragraphs: short, since a call in between waits for one. */
function practiceTexts({ signs, studies }: AnswerData): string[] {
  const lines = [
    ...Object.values(signs).map(({ why, ask }) => `${why} ${ask}`),
    ...Object.values(studies)
      .slice(0, 8)
      .map(({ brief }) => brief),
  ];
  const groups = [...Map.groupBy(lines, (_, i) => i % 6).values()];
  return groups.flatMap((group) => [group.join('\n\n'), group.join('\n')]);
}

async function check(): Promise<void> {
  const mine = (turn += 1);
  answer.setAttribute('aria-busy', 'true');
  status.textContent = given(form, 'busy');
  try {
    const loaded = await (loading ??= load());
    const { page, ask } = loaded;
    const whole = box.value;
    await Promise.all(languagesIn(whole).map((language) => learn(loaded, language)));
    const beginning = beginningOf(whole);
    if (beginning !== whole) {
      // A long text takes a moment: what its beginning holds is shown while the rest is read.
      const first = await ask('read', beginning);
      if (mine === turn) answer.replaceChildren(...foundParts(page, first));
    }
    const reading = await ask('read', whole);
    if (mine !== turn) return;
    await show(loaded, reading, () => mine === turn);
  } catch (error) {
    [loading, learning] = [undefined, {}];
    console.error(error);
    if (mine !== turn) return;
    answer.replaceChildren();
    status.textContent = given(form, 'failed');
  }
  answer.setAttribute('aria-busy', 'false');
}

/** Of a text that is still being read: what was found so far, and nothing of what was not. */
const foundParts = (page: Page, reading: Reading): HTMLElement[] => [
  ...(reading.signs.length > 0 ? [signsPart(page, reading)] : []),
  ...(reading.studies.length > 0 ? [studiesPart(page, reading)] : []),
];

async function show(loaded: Loaded, reading: Reading, current: () => boolean): Promise<void> {
  const { page } = loaded;
  const { t } = page;
  if (reading.state !== 'yes') {
    answer.replaceChildren();
    status.textContent = t(reading.state);
    return;
  }
  const isEmpty = reading.studies.length + reading.signs.length + reading.tags.length + reading.numbers.length === 0;
  const checked = element('div', 'told-claims');
  const [left, right] = [element('div', ''), element('div', '')];
  const columns = element('div', 'told-columns', left, right);
  answer.replaceChildren(shortcuts(page, reading), columns);
  status.textContent = isEmpty
    ? t(/^https?:\/\/\S+$/.test(reading.text) ? 'address' : 'done.none')
    : t('done', { studies: reading.studies.length, signs: reading.signs.length });
  status.scrollIntoView();
  const parts: [place: HTMLElement, part: () => HTMLElement | string][] = [
    [left, () => signsPart(page, reading)],
    [left, () => studiesPart(page, reading)],
    [left, () => productsPart(page, reading)],
    [left, () => numbersPart(page, reading)],
    [left, () => checked],
    [right, () => textPart(page, reading)],
    [right, () => missingPart(page, reading)],
    [right, () => speaksOf(page, reading)],
    [right, () => coursesPart(page, reading)],
    [right, () => nextPart(page, reading)],
    [answer, () => sheetPart(page, reading)],
  ];
  let since = performance.now();
  for (const [place, part] of parts) {
    place.append(part());
    // Long parts are drawn one by one, so that the page never stands still.
    if (performance.now() - since < 16) continue;
    await painted();
    if (!current()) return;
    since = performance.now();
  }
  void addClaims(checked, loaded, reading);
}

const textPart = ({ t }: Page, reading: Reading): HTMLElement =>
  panel(
    t('text'),
    ...(box.value.length > longest ? [element('p', 'notice', t('cut', { n: longest }))] : []),
    markedText(reading),
    element('p', 'quiet', t('text.key')),
  );

/** What stands below, in one line: on a phone the studies and the sheet are far down. */
function shortcuts(page: Page, { signs, studies }: Reading): HTMLElement {
  return element(
    'p',
    'told-buttons',
    ...[
      link('#told-signs', counted(page, 'signs', signs.length)),
      link('#told-studies', counted(page, 'studies', studies.length)),
      link('#told-sheet', page.t('sheet.short')),
    ].map((made) => {
      made.className = 'tag';
      return made;
    }),
  );
}

/** Statements of the articles come after the answer, so that it need not wait for them. */
async function addClaims(place: HTMLElement, { page, ask }: Loaded, { text, studies }: Reading): Promise<void> {
  const known = await (claims ??= get('claims'));
  const ids = studies.map(({ id }) => id);
  place.replaceChildren(claimsPart(page, await ask('claims', known, text, ids)));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
form.addEventListener('reset', () => {
  turn += 1;
  answer.replaceChildren();
  answer.setAttribute('aria-busy', 'false');
  status.textContent = '';
});
box.addEventListener('focus', () => void (loading ??= load()), { once: true });

find('#told-share', HTMLElement).hidden = !canBeSharedTo();
void takeShared(given(form, 'base')).then((text) => {
  if (text === undefined) return;
  box.value = text;
  void check();
});
