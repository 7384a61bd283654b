/**
 * The page that checks a text. The text is read here and nowhere else: it is not sent, not stored and not put into the
 * address; the box has no name, so that not even a form that goes astray could carry it.
 */
import type { AnswerData, ShownClaims } from '../told/answer-types.ts';
import { claimsOf } from '../told/claims.ts';
import { longest } from '../told/clean.ts';
import { fold as foldText } from '../told/fold.ts';
import { makeReady } from '../told/pattern.ts';
import { textReader } from '../told/read-text.ts';
import { sentencesOf } from '../told/sentences.ts';
import type { Reading, ReadingData } from '../told/types.ts';
import { element } from './element.ts';
import { find, given } from './find.ts';
import { coursesPart, missingPart, nextPart, speaksOf } from './told/around.ts';
import { claimsPart } from './told/claims.ts';
import { numbersPart, productsPart } from './told/named.ts';
import { counted, link, panel, wordsOf, type Page } from './told/parts.ts';
import { canBeSharedTo, takeShared } from './told/shared.ts';
import { sheetPart } from './told/sheet.ts';
import { signsPart } from './told/signs.ts';
import { studiesPart } from './told/studies.ts';
import { markedText } from './told/text.ts';

const form = find('#told-form', HTMLFormElement);
const box = find('#told-text', HTMLTextAreaElement);
const answer = find('#told-answer', HTMLElement);
const status = find('#told-status', HTMLElement);

type Loaded = { page: Page; reader: (raw: string) => Reading; pairs: string };

const get = async <T>(name: 'reading' | 'answers' | 'claims'): Promise<T> => {
  const address = given(form, name);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

let loading: Promise<Loaded> | undefined;
let claims: Promise<ShownClaims> | undefined;

async function load(): Promise<Loaded> {
  const [reading, data] = await Promise.all([get<ReadingData>('reading'), get<AnswerData>('answers')]);
  const reader = textReader(reading, new Date().getFullYear());
  await practise(reader, data);
  return { page: { data, home: given(form, 'home'), t: wordsOf(data.words) }, reader, pairs: reading.pairs };
}

/**
 * What is first met is slow: expressions are made ready and a text of our own is read before the reader's, a little at a
 * time, while it is being pasted.
 */
async function practise(reader: Loaded['reader'], { signs, studies }: AnswerData): Promise<void> {
  const lines = [
    ...Object.values(signs).map(({ why, ask }) => `${why} ${ask}`),
    ...Object.values(studies)
      .slice(0, 8)
      .map(({ brief }) => brief),
  ];
  let since = performance.now();
  for (const _ of makeReady(lines[0] ?? '')) {
    if (performance.now() - since < 30) continue;
    await painted();
    since = performance.now();
  }
  for (const text of [lines.join('\n\n'), lines.join('\n')]) {
    reader(text);
    await painted();
  }
}

async function check(): Promise<void> {
  answer.setAttribute('aria-busy', 'true');
  status.textContent = given(form, 'busy');
  try {
    const loaded = await (loading ??= load());
    // A long text takes a moment; that it is being read is painted first.
    await painted();
    show(loaded, loaded.reader(box.value));
  } catch (error) {
    loading = undefined;
    console.error(error);
    answer.replaceChildren();
    status.textContent = given(form, 'failed');
  }
  answer.setAttribute('aria-busy', 'false');
}

function show({ page, pairs }: Loaded, reading: Reading): void {
  const { t } = page;
  if (reading.state !== 'yes') {
    answer.replaceChildren();
    status.textContent = t(reading.state);
    return;
  }
  const isEmpty = reading.studies.length + reading.signs.length + reading.tags.length + reading.numbers.length === 0;
  status.textContent = isEmpty
    ? t(/^https?:\/\/\S+$/.test(reading.text) ? 'address' : 'done.none')
    : t('done', { studies: reading.studies.length, signs: reading.signs.length });
  const checked = element('div', 'told-claims');
  answer.replaceChildren(
    shortcuts(page, reading),
    element(
      'div',
      'told-columns',
      element(
        'div',
        '',
        signsPart(page, reading),
        studiesPart(page, reading),
        productsPart(page, reading),
        numbersPart(page, reading),
        checked,
      ),
      element(
        'div',
        '',
        panel(
          t('text'),
          ...(box.value.length > longest ? [element('p', 'notice', t('cut', { n: longest }))] : []),
          markedText(reading),
          element('p', 'quiet', t('text.key')),
        ),
        missingPart(page, reading),
        speaksOf(page, reading),
        coursesPart(page, reading),
        nextPart(page, reading),
      ),
    ),
    sheetPart(page, reading),
  );
  status.scrollIntoView();
  void addClaims(checked, page, reading, pairs);
}

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
async function addClaims(place: HTMLElement, page: Page, reading: Reading, pairs: string): Promise<void> {
  const folded = (text: string): string => foldText(text, pairs).text;
  const known = await (claims ??= get<ShownClaims>('claims'));
  const { text, cased } = foldText(reading.text, pairs);
  const said = {
    studies: new Set(reading.studies.map(({ id }) => id)),
    sentences: sentencesOf(text, cased).map((sentence) => sentence.text),
  };
  place.replaceChildren(claimsPart(page, claimsOf(known, said, folded)));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
form.addEventListener('reset', () => {
  answer.replaceChildren();
  status.textContent = '';
});
box.addEventListener('focus', () => void (loading ??= load()), { once: true });

find('#told-share', HTMLElement).hidden = !canBeSharedTo();
void takeShared(given(form, 'base')).then((text) => {
  if (text === undefined) return;
  box.value = text;
  void check();
});
