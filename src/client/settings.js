// Larger text, remembered on this device. Before the first paint, so that nothing jumps. And `/` leads to the search box.
try {
  if (localStorage.getItem('text') === 'large') document.documentElement.dataset.text = 'large';
} catch {
  // Storage is blocked: the button still works on this page.
}
// What is asked in the address (a search, a comparison) gets room for its answer, so that what stands below does not jump.
if (location.search.length > 1) document.documentElement.dataset.asked = '';
document.addEventListener('keydown', (event) => {
  const box = [...document.querySelectorAll('input[type="search"]')].find((input) => input.offsetParent);
  if (event.key !== '/' || !box || event.ctrlKey || event.metaKey || event.target.closest('input, select, textarea'))
    return;
  event.preventDefault();
  box.focus();
});
document.addEventListener('DOMContentLoaded', () => {
  const button = document.getElementById('large-text');
  if (!button) return;
  const show = () => {
    const large = document.documentElement.dataset.text === 'large';
    button.setAttribute('aria-pressed', String(large));
  };
  button.hidden = false;
  show();
  button.addEventListener('click', () => {
    const large = document.documentElement.dataset.text !== 'large';
    if (large) document.documentElement.dataset.text = 'large';
    else delete document.documentElement.dataset.text;
    try {
      localStorage.setItem('text', large ? 'large' : 'normal');
    } catch {
      // As above.
    }
    show();
  });
});
