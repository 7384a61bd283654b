// Larger text, remembered on this device. Before the first paint, so that nothing jumps. And Ctrl and `/` lead to the search.
try {
  if (localStorage.getItem('text') === 'large') document.documentElement.dataset.text = 'large';
} catch {
  // Storage is blocked: the button still works on this page.
}
// What is asked in the address (a search, a comparison) gets room for its answer, so that what stands below does not jump.
if (location.search.length > 1) document.documentElement.dataset.asked = '';
document.addEventListener('keydown', (event) => {
  // Never a letter alone: who speaks to the device would set it off (WCAG 2.2, 2.1.4).
  if (event.key !== '/' || !(event.ctrlKey || event.metaKey)) return;
  const box = [...document.querySelectorAll('input[type="search"]')].find((input) => input.offsetParent);
  event.preventDefault();
  if (box) box.focus();
  else document.getElementById('to-search')?.click();
});
// A menu closes by Escape, and when the reader goes on elsewhere: it would cover what has the focus.
const closeMenus = (but) => {
  for (const menu of document.querySelectorAll('.drop[open]')) if (!menu.contains(but)) menu.open = false;
};
for (const kind of ['click', 'focusin']) document.addEventListener(kind, ({ target }) => closeMenus(target));
// What has the focus is seen whole, also in a list that goes on beyond the screen.
document.addEventListener('focusin', ({ target }) => {
  if (target.closest('.jump')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});
document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  target.closest('.drop[open]')?.querySelector('summary').focus();
  closeMenus(null);
});
// A link into a fold opens it; browsers do so by themselves only where the target lies inside.
const openFold = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = target && target.closest('details'); fold; fold = fold.parentElement.closest('details'))
    fold.open = true;
  if (target) target.scrollIntoView();
};
addEventListener('hashchange', openFold);
document.addEventListener('DOMContentLoaded', () => {
  openFold();
  for (const button of document.querySelectorAll('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  // The same page in another language answers the same question: query, filters, comparison and place go along.
  for (const link of document.querySelectorAll('[data-languages] a'))
    link.addEventListener('click', () => {
      link.href = link.href.replace(/[?#].*/, '') + location.search + location.hash;
    });
  const box = document.getElementById('large-text');
  if (!box) return;
  box.checked = document.documentElement.dataset.text === 'large';
  box.addEventListener('change', () => {
    if (box.checked) document.documentElement.dataset.text = 'large';
    else delete document.documentElement.dataset.text;
    try {
      localStorage.setItem('text', box.checked ? 'large' : 'normal');
    } catch {
      // Storage is blocked: it still holds on this page.
    }
  });
});
// Pages that were opened can be read without a network (src/client/worker). Long after the first paint, so that it costs
// nothing; not while developing, where no page names its build.
addEventListener('load', () => {
  const manifest = document.querySelector('meta[name="build"]') && document.querySelector('link[rel="manifest"]');
  if (!manifest || !navigator.serviceWorker) return;
  setTimeout(() => {
    navigator.serviceWorker.register(new URL('sw.js', manifest.href)).catch(() => undefined);
    navigator.serviceWorker.ready.then(({ active }) => active.postMessage('shown'));
  }, 2000);
});
