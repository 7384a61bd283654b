/** A walk through a page by the Tab key: what the focus reaches, in which order, and whether it is seen there. */
import type { Page } from '@playwright/test';

/** Watches where the focus goes. Runs in the page, once. */
const watch = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const reached: Element[] = [];
    const named = (element: Element | null): string =>
      element ? `${element.tagName} ${(element.textContent || element.id).trim().slice(0, 40)}` : 'nothing';
    // A field that keeps its styles to itself stands for what is in it.
    const targets = [
      ...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"], div.code'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled') &&
        element.getClientRects().length > 0,
    );
    /** The whole of a mark of a drawing is framed by its ground, a field with styles of its own by what stands around it. */
    const isFramed = (element: Element): boolean =>
      [element, element.querySelector('.reach')].some((at) => {
        if (!at) return false;
        const { outlineStyle, outlineWidth, strokeWidth, stroke } = getComputedStyle(at);
        if (at.matches('.reach')) return stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const last = reached.at(-1);
      if (last && !(last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING))
        faults.push(`${named(target)}: before ${named(last)}`);
      reached.push(target);
      if (!isFramed(target)) faults.push(`${named(target)}: no frame`);
    });
    /** Whether something else lies on what has the focus. Asked by the next key, when the browser has scrolled. */
    const look = (): void => {
      const target = reached.at(-1);
      const box = [...(target?.getClientRects() ?? [])].find(({ width, height }) => width > 0 && height > 0);
      if (!target || !box) return;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      for (const x of [box.left + 4, (box.left + box.right) / 2, box.right - 4]) {
        const there = document.elementFromPoint(x, y);
        const isIts =
          there && (target.contains(there) || there.contains(target) || there.closest('label')?.contains(target));
        if (!isIts) faults.push(`${named(target)}: behind ${named(there)}`);
      }
    };
    document.addEventListener('keydown', look);
    Object.assign(globalThis, {
      walked: () => {
        look();
        const missed = targets.filter((element) => !reached.includes(element));
        return [
          ...faults,
          ...missed.map((element) => `${named(element)}: not reached`),
          ...(reached[0]?.matches('.skip') ? [] : [`${named(reached[0] ?? null)}: first, not the skip link`]),
        ];
      },
    });
    return targets.length;
  });

/** Faults of a walk from the top to the end of the page, with its folds and menus as they are. */
export async function walk(page: Page): Promise<string[]> {
  const targets = await watch(page);
  for (let i = 0; i < targets; i += 1) await page.keyboard.press('Tab');
  return page.evaluate<string[]>('walked()');
}
