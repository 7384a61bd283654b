/** The form of match/: turns three choices into the address of a page. Where this does not run, the form stays hidden and the links do the same. */
import { find } from './find.ts';

const form = find('#match-form', HTMLFormElement);
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = (name: string): string => String(new FormData(form).get(name) ?? '');
  const [condition, cell, route] = [chosen('condition'), chosen('cell'), chosen('route')];
  const parts = [condition, cell || (route && (form.dataset['any'] ?? '')), route].filter((part) => part !== '');
  location.assign(new URL(`${parts.join('/')}/`, form.action));
});
