/** The element that a page's script works on. Throws where the page does not hold one of that kind. */
export function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`${selector} is missing`);
  return element;
}
