/** The form of the search page: what is asked, the filters with their counts, and the chips to take them away. */
import type { Asked } from '../search/results/url-state.ts';
import { shownFilters } from '../search/shared/filters.ts';
import type { Chosen } from '../search/results/apply-filters.ts';
import type { Counts } from '../search/shared/shelf.ts';
import { sorts } from '../search/results/apply-filters.ts';
import { element } from './element.ts';

/** The element with an id; the page and its script belong together, so a missing one is an error. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`#${id} is missing`);
  return found;
}

export const form = byId('search-form', HTMLFormElement);
export const input = byId('search-query', HTMLInputElement);
const filters = byId('search-filters', HTMLDetailsElement);
const chips = byId('search-chips', HTMLUListElement);
const sort = form.querySelector('select') ?? byId('search-sort', HTMLSelectElement);
const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const groups = [...filters.querySelectorAll<HTMLFieldSetElement>('fieldset[data-filter]')];

/** Filter → the values that it offers. */
export const options: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  groups.map((group) => [
    group.dataset['filter'] ?? '',
    new Set(boxes.filter(({ name }) => name === group.dataset['filter']).map(({ value }) => value)),
  ]),
);

/** What the form asks for now. Filters that it does not show are kept as they were. */
export function readForm(before: Asked): Asked {
  const chosen = new Map([...before.chosen].filter(([name]) => !options.has(name)));
  for (const { name, value, checked } of boxes) {
    const filter = [...before.chosen.keys(), ...shownFilters].find((known) => known === name);
    if (checked && filter) chosen.set(filter, [...(chosen.get(filter) ?? []), value]);
  }
  return {
    query: input.value.trim(),
    exact: before.exact && input.value.trim() === before.query,
    sort: sorts.find((name) => name === sort.value) ?? 'fit',
    chosen,
  };
}

/** Puts what is asked into the form. Groups with a chosen value are opened. */
export function fillForm({ query, sort: order, chosen }: Asked): void {
  input.value = query;
  sort.value = order;
  for (const box of boxes) box.checked = chosen.get(filterOf(chosen, box.name))?.includes(box.value) ?? false;
  for (const group of groups) if (group.querySelector(':checked')) group.closest('details')?.setAttribute('open', '');
  if (boxes.some(({ checked }) => checked)) filters.open = true;
}

const filterOf = (chosen: Chosen, name: string) => [...chosen.keys()].find((key) => key === name) ?? 'id';

/** Shows how many studies each value would leave; values that leave none are put away, unless chosen. */
export function showCounts(counts: Counts): void {
  for (const box of boxes) {
    const n = counts[box.name]?.[box.value] ?? 0;
    const label = box.closest('label');
    const place = label?.querySelector('.count');
    if (place) place.textContent = String(n);
    if (label) label.hidden = n === 0 && !box.checked;
  }
  for (const group of groups) {
    const details = group.closest('details');
    if (details) details.hidden = [...group.querySelectorAll('label')].every(({ hidden }) => hidden);
  }
}

/** One chip for each chosen value; `remove` is called with what is left. Focus goes to the chip that follows. */
export function showChips(
  asked: Asked,
  translator: { remove: string; clear: string },
  nameOf: (filter: string, value: string) => string,
  change: (asked: Asked) => void,
): void {
  const pairs = [...asked.chosen].flatMap(([filter, values]) => values.map((value) => ({ filter, value })));
  const without = (filter: string, value: string): Asked => ({
    ...asked,
    chosen: new Map(
      [...asked.chosen]
        .map(([name, values]) => [name, name === filter ? values.filter((one) => one !== value) : values] as const)
        .filter(([, values]) => values.length > 0),
    ),
  });
  const items = pairs.map(({ filter, value }) => {
    const words = nameOf(filter, value);
    const label = translator.remove.replace('{filter}', labelOf(filter)).replace('{value}', words);
    return chip(`${words} ✕`, label, () => change(without(filter, value)));
  });
  if (pairs.length > 1)
    items.push(chip(translator.clear, translator.clear, () => change({ ...asked, chosen: new Map() })));
  chips.replaceChildren(...items);
  chips.hidden = items.length === 0;
}

function chip(words: string, label: string, act: () => void): HTMLLIElement {
  const button = element('button', 'tag chip', words);
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => {
    const place = [...chips.querySelectorAll('button')].indexOf(button);
    act();
    const left = [...chips.querySelectorAll('button')];
    (left[Math.min(place, left.length - 1)] ?? byId('search-count', HTMLElement)).focus();
  });
  return element('li', '', button);
}

const labelOf = (filter: string): string =>
  groups.find((group) => group.dataset['filter'] === filter)?.querySelector('legend')?.textContent ?? filter;

/** The name of a value as the form shows it, if it does. */
export const shownName = (filter: string, value: string): string | undefined =>
  boxes
    .find((box) => box.name === filter && box.value === value)
    ?.closest('label')
    ?.querySelector('.words')?.textContent ?? undefined;
