/** Names the page that a reader came from, so that a report can say which it was; and puts it into the e-mail. */
const path = new URL(location.href).searchParams.get('page');
const line = document.querySelector<HTMLElement>('#from-page');
const link = line?.querySelector('a');
// A path of this site and nothing else: small letters, digits, hyphens and slashes.
if (path !== null && line && link && /^([a-z0-9-]+\/)+$/.test(path)) {
  const page = new URL(`../${path}`, location.href);
  page.search = '';
  page.hash = '';
  link.href = page.href;
  link.textContent = page.pathname;
  line.hidden = false;
  for (const mail of document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]'))
    mail.href += `?subject=${encodeURIComponent(page.pathname)}&body=${encodeURIComponent(page.href)}`;
}
