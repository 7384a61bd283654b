/** Marks one text of each look, so that contrast is worked out once for all that look alike. */
import type { Page } from '@playwright/test';

export const example = 'data-example';

/**
 * Contrast follows from the colour and the size of a text and from what is painted behind it. Texts that have all of it
 * in common, with the elements, classes and grounds of everything around them, are marked by the first that is seen.
 */
export const markExamples = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    const grounds = new Map<Element, string>();
    const groundOf = (element: Element): string => {
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const own = [element.tagName, element.getAttribute('class'), backgroundColor, backgroundImage, opacity].join();
      const ground = element.parentElement ? `${groundOf(element.parentElement)} > ${own}` : own;
      grounds.set(element, ground);
      return ground;
    };
    const holdsText = (element: Element): boolean =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const seen = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      element.removeAttribute(mark);
      if (!holdsText(element) || !element.checkVisibility()) continue;
      const { color, fill, fontSize, fontWeight, textDecoration, textShadow } = getComputedStyle(element);
      const look = [groundOf(element), color, fill, fontSize, fontWeight, textDecoration, textShadow].join(' ');
      if (!seen.has(look)) element.setAttribute(mark, '');
      seen.add(look);
    }
  }, example);
