/** Words that something is drawn over: other words, a sign, a control, or a mark that a style sheet adds. */
import type { Page } from '@playwright/test';

/**
 * What lies on words, each with the words. Lines of text count by the height of their letters, so that close lines are none;
 * what is pinned to the screen, cut off by its box or only read aloud is left out.
 */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    type Drawn = Box & { of: Element; isText: boolean; part: number; name: string };
    const drawn: Drawn[] = [];
    let part = 0;

    const isShown = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { position, clipPath } = getComputedStyle(at);
        if (['fixed', 'sticky'].includes(position) || clipPath !== 'none' || at.matches('.skip')) return false;
      }
      return true;
    };
    /** What is seen of a box: less what boxes around it cut off. */
    const seen = (element: Element, box: Box): Box => {
      let { left, top, right, bottom } = box;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX, display } = getComputedStyle(at);
        if (overflowX === 'visible' || display === 'inline' || (at instanceof SVGElement && at.tagName !== 'svg'))
          continue;
        const frame = at.getBoundingClientRect();
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
      }
      return { left, top, right, bottom };
    };
    const add = (of: Element, box: Box, isText: boolean, name: string): void => {
      drawn.push({ ...seen(of, box), of, isText, part, name });
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      if (!of || !/\S/.test(node.textContent ?? '') || of.matches('script, style, noscript, title, desc, option'))
        continue;
      if (!isShown(of)) continue;
      part += 1;
      range.selectNodeContents(node);
      const half = Number.parseFloat(getComputedStyle(of).fontSize) * 0.45;
      for (const line of range.getClientRects()) {
        const middle = (line.top + line.bottom) / 2;
        const letters = { left: line.left, right: line.right, top: middle - half, bottom: middle + half };
        add(of, letters, true, (node.textContent ?? '').trim().slice(0, 40));
      }
    }
    for (const of of document.body.querySelectorAll(
      'svg:not(svg svg, :has(text)), img, input, button, select, textarea',
    ))
      if (isShown(of)) {
        part += 1;
        add(of, of.getBoundingClientRect(), false, `${of.tagName}.${of.getAttribute('class') ?? ''}`);
      }
    for (const of of document.body.querySelectorAll('*'))
      for (const which of ['::before', '::after']) {
        const style = getComputedStyle(of, which);
        if (style.position !== 'absolute' || ['none', 'normal'].includes(style.content) || !isShown(of)) continue;
        let around: Element | null = of;
        while (around && getComputedStyle(around).position === 'static') around = around.parentElement;
        const { left, top } = (around ?? document.body).getBoundingClientRect();
        const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
        part += 1;
        const box = { left: left + (x ?? 0), top: top + (y ?? 0) };
        const whole = { ...box, right: box.left + (width ?? 0), bottom: box.top + (height ?? 0) };
        add(of, whole, false, `${which} of ${of.tagName}.${of.getAttribute('class') ?? ''}`);
      }

    /** A button holds its own words; a mark that a style sheet adds stands beside them. */
    const holds = (a: Drawn, b: Drawn): boolean => !a.isText && !a.name.startsWith('::') && a.of.contains(b.of);
    const found = new Set<string>();
    drawn.sort((a, b) => a.top - b.top);
    for (const [i, a] of drawn.entries())
      for (let j = i + 1; j < drawn.length; j += 1) {
        const b = drawn[j];
        if (!b || b.top >= a.bottom) break;
        if (a.part === b.part || !(a.isText || b.isText) || holds(a, b) || holds(b, a)) continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
        if (across > 2 && down > Math.max(2, 0.25 * lower)) found.add(`“${a.name}” and “${b.name}”`);
      }
    return [...found];
  });
