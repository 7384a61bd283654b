/** The form of match/: turns three choices into the address of a page. Where this does not run, the form stays hidden and the links do the same. */
import { find, given } from './find.ts';

const form = find('#match-form', HTMLFormElement);
const condition = find('#match-form [name="condition"]', HTMLSelectElement);
const fault = find('#match-fault', HTMLElement);
form.hidden = false;

const pathOf = (...parts: string[]): string => `${parts.join('/')}/`;

/** Pages of the narrower conditions: they have those combinations that were tested. */
const pages = new Set(given(form, 'pages').split(' '));

/** In the reader's language, which need not be that of the browser. */
function showFault(isMissing: boolean): void {
  fault.hidden = !isMissing;
  condition.setAttribute('aria-invalid', String(isMissing));
}

/** Where a narrower condition was not tested with this: the broader one with it, or all of itself; undefined for others. */
function broader(rest: readonly string[]): string | undefined {
  const within = condition.selectedOptions[0]?.dataset['within'];
  if (within === undefined) return undefined;
  return within === condition.value ? pathOf(within) : pathOf(within, ...rest);
}

condition.addEventListener('change', () => showFault(false));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = (name: string): string => String(new FormData(form).get(name) ?? '');
  const [cell, route] = [chosen('cell'), chosen('route')];
  showFault(condition.value === '');
  if (condition.value === '') {
    condition.focus();
    return;
  }
  const rest = [cell || (route && given(form, 'any')), route].filter((part) => part !== '');
  const path = pathOf(condition.value, ...rest);
  location.assign(new URL(pages.has(`match/${path}`) ? path : (broader(rest) ?? path), form.action));
});
