/** The sheet for the clinic and for one's own doctor: in the reader's language, with English beside it. */
import type { ToldKey } from '../../told/answer-types.ts';
import type { Reading } from '../../told/types.ts';
import { element } from '../element.ts';
import { named, panel, wordsOf, type Page } from './parts.ts';

type Line = { own: string; english?: string | undefined };

/** The sheet, with buttons to copy and to print it. */
export function sheetPart(page: Page, reading: Reading): HTMLElement {
  const { t } = page;
  const parts = linesOf(page, reading);
  const body = element(
    'div',
    'told-sheet',
    ...parts.flatMap(({ title, lines }) => [
      ...(title === undefined ? [] : [element('h3', '', title)]),
      element('ol', '', ...lines.map(lineItem)),
    ]),
  );
  const copy = element('button', 'tag', t('sheet.copy'));
  const print = element('button', 'tag', t('sheet.print'));
  const done = element('span', 'quiet', '');
  done.setAttribute('role', 'status');
  copy.type = print.type = 'button';
  copy.addEventListener(
    'click',
    () => void navigator.clipboard.writeText(plain(parts)).then(() => (done.textContent = t('sheet.copied'))),
  );
  print.addEventListener('click', () => {
    document.body.dataset['print'] = 'sheet';
    window.print();
    delete document.body.dataset['print'];
  });
  const made = panel(t('sheet'), element('p', 'told-buttons', copy, print, done), body);
  made.classList.add('told-sheet-panel');
  return named(made, 'told-sheet');
}

type Part = { title?: string; lines: Line[] };

function linesOf({ data, t }: Page, { studies, signs, missing, numbers }: Reading): Part[] {
  const english = data.english && wordsOf(data.english);
  const both = (key: ToldKey, values = {}, inEnglish = values): Line => ({
    own: t(key, values),
    english: english?.(key, inEnglish),
  });
  const list = (say: Page['t']): { list: string } => ({
    list: missing.map((one) => say(`missing.${one}`)).join(say('sheet.between')),
  });
  const questions = signs.flatMap(({ id }): Line[] => {
    const sign = data.signs[id];
    return sign ? [{ own: sign.ask, english: english && sign.askEnglish }] : [];
  });
  const told = studies.flatMap(({ id }): Line[] => {
    const study = data.studies[id];
    return study ? [{ own: `${study.short}: ${study.verdict}`, english: study.english }] : [];
  });
  return [
    { lines: [both('sheet.lead')] },
    ...(told.length > 0 ? [{ title: t('sheet.studies'), lines: told }] : []),
    {
      title: t('sheet.questions'),
      lines: [
        ...questions,
        ...numbers.filter(({ trial }) => trial === undefined).map(({ number }) => both('sheet.number', { number })),
        ...(missing.length > 0 ? [both('sheet.missing', list(t), english && list(english))] : []),
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
}

function lineItem({ own, english }: Line): HTMLLIElement {
  const made = element('li', '', own);
  if (english !== undefined) {
    const beside = element('span', 'quiet', english);
    beside.lang = 'en';
    made.append(element('br', ''), beside);
  }
  return made;
}

const plain = (parts: readonly Part[]): string =>
  parts
    .map(({ title, lines }) =>
      [
        ...(title === undefined ? [] : [title]),
        ...lines.map(({ own, english }) => (english === undefined ? `- ${own}` : `- ${own}\n  ${english}`)),
      ].join('\n'),
    )
    .join('\n\n');
