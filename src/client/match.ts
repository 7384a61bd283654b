/** The form of match/: turns three choices into the address of a page. Where this does not run, the form stays hidden and the links do the same. */
import { find } from './find.ts';

const form = find('#match-form', HTMLFormElement);
const condition = find('#match-form [name="condition"]', HTMLSelectElement);
const fault = find('#match-fault', HTMLElement);
form.hidden = false;

/** In the reader's language, which need not be that of the browser. */
function showFault(isMissing: boolean): void {
  fault.hidden = !isMissing;
  condition.setAttribute('aria-invalid', String(isMissing));
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
  const parts = [condition.value, cell || (route && (form.dataset['any'] ?? '')), route].filter((part) => part !== '');
  location.assign(new URL(`${parts.join('/')}/`, form.action));
});
