/** What a page's script finds there: its own elements, and what the page hands to it. */

/** The element that a page's script works on. Throws where the page does not hold one of that kind. */
export function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`${selector} is missing`);
  return element;
}

/** What the page hands to its script in a `data-` attribute. Throws where it does not. */
export function given(element: HTMLElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`data-${name} is missing`);
  return value;
}
