/** The page on which a study is written in the browser: two editors, the checker, a look at it, and the way to propose it. */
import { askWithin } from '../../lookup/ask.ts';
import { inputsOf, lookUpAll } from '../../lookup/lookup.ts';
import { studyTemplate } from '../../scaffold/study.ts';
import { nothing, templateLanguages, type Texts } from '../../scaffold/template.ts';
import { id as idSchema } from '../../schema/fields.ts';
import { find } from '../find.ts';
import { checkTexts } from './check.ts';
import { makeEditor, setText, showFaults } from './editor.ts';
import { readKnown, type Known } from './known.ts';
import type { Shown } from './preview.ts';
import { readerFor, type Reader } from './reader.ts';

/** GitHub takes the text in an address of about this length. */
const longestAddress = 7500;
const draftKey = 'study-draft';

const known = readKnown();
// What shows the answer knows every word of the site: it comes while the editor is there already.
const coming = Promise.all([import('./preview.ts'), readerFor(document.documentElement.lang)]);
const say = (key: keyof Known['words']): string => known.words[key];
const idField = find('#study-id', HTMLInputElement);
const fromField = find('#study-from', HTMLInputElement);
const status = find('#editor-status', HTMLElement);
const answers = find('#editor-found', HTMLElement);
const list = find('#editor-faults', HTMLElement);
const look = find('#editor-look', HTMLElement);
const idsOf = (collection: string): string[] =>
  Object.keys(known.lists[collection] ?? known.lists[`vocabulary/${collection}`] ?? {});

const blank = (id: string, found = nothing): Texts => studyTemplate({ id, article: '', found, idsOf });
const idNow = (): string => (idSchema.safeParse(idField.value).success ? idField.value : 'new-study');

let waiting: ReturnType<typeof setTimeout> | undefined;
const later = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh(), 400);
};
let meaning = (english: string): string => english;
void coming.then(([, reader]) => (meaning = reader.meaning));
const wishes = { known, changed: later, meaning: (english: string) => meaning(english) };
const views = {
  en: makeEditor(find('#editor-en', HTMLElement), 'en', wishes),
  'zh-hans': makeEditor(find('#editor-zh-hans', HTMLElement), 'zh-hans', wishes),
};
const texts = (): Texts => ({ en: views.en.state.doc.toString(), 'zh-hans': views['zh-hans'].state.doc.toString() });
const fill = (next: Texts): void => templateLanguages.forEach((language) => setText(views[language], next[language]));

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function refresh(): Promise<void> {
  const now = texts();
  // A private window may refuse to keep anything; the text is on the page all the same.
  try {
    localStorage.setItem(draftKey, JSON.stringify({ id: idField.value, ...now }));
  } catch {
    status.textContent = say('notKept');
  }
  const [{ preview }, reader] = await coming;
  const { faults: found, files, data } = checkTexts(idNow(), now, known);
  const faults = found.map(reader.fault);
  for (const [index, language] of templateLanguages.entries())
    showFaults(
      views[language],
      faults.filter(({ file }) => file === files[index]?.path),
    );
  list.replaceChildren(
    ...faults.slice(0, 40).map(({ file, line, message, fix }) => {
      const item = element('li', `${file.endsWith('en.mdx') ? 'en' : 'zh-hans'}:${line} ${message}. ${fix}`);
      return item;
    }),
  );
  status.textContent = faults.length === 0 ? say('noFaults') : say('faults').replace('{n}', String(faults.length));
  show(preview(data.en, data[known.language], known.language), reader);
}

function show(shown: Shown | undefined, { print }: Reader): void {
  if (!shown) return look.replaceChildren(element('p', say('notYet')));
  const table = document.createElement('table');
  for (const row of [[say('result'), say('without'), say('with')], ...shown.rows]) {
    const line = table.insertRow();
    for (const cell of row) line.append(element('td', print(cell)));
  }
  const verdict = element('strong', print(shown.verdict));
  return look.replaceChildren(verdict, element('p', print(shown.answer)), element('p', print(shown.certainty)), table);
}

find('#study-fill', HTMLButtonElement).addEventListener('click', async () => {
  answers.textContent = say('asking');
  const inputs = inputsOf(fromField.value);
  const found = inputs.length === 0 ? nothing : await lookUpAll(inputs, { ask: askWithin(10_000) });
  answers.textContent = [...found.answered.map((name) => `✓ ${name}`), ...found.problems].join(' · ');
  if (confirm(say('replace'))) fill(blank(idNow(), found));
});

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-propose]'))
  button.addEventListener('click', async () => {
    const written = templateLanguages.find((one) => one === button.dataset['propose']);
    if (!written) return;
    const text = texts()[written];
    const file = `content/studies/${idNow()}/${written}.mdx`;
    const url = new URL(`${known.repository || 'https://github.com'}/new/main`);
    url.searchParams.set('filename', file);
    url.searchParams.set('value', text);
    if (known.repository && url.href.length <= longestAddress) return void window.open(url.href, '_blank', 'noopener');
    await navigator.clipboard.writeText(text).catch(() => undefined);
    download(`${idNow()}.${written}.mdx`, text);
    status.textContent = say('copied').replace('{file}', file);
    if (!known.repository) return;
    url.searchParams.delete('value');
    window.open(url.href, '_blank', 'noopener');
  });

function draft(): ({ id: string } & Texts) | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(draftKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('en' in kept) || !('zh-hans' in kept)) return undefined;
    return { id: 'id' in kept ? String(kept.id) : '', en: String(kept.en), 'zh-hans': String(kept['zh-hans']) };
  } catch {
    return undefined;
  }
}

const kept = draft();
if (kept) idField.value = kept.id;
fill(kept ?? blank(idNow()));
find('#editor', HTMLElement).hidden = false;
void refresh();
