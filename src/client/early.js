// What the page's script will ask for is asked for before the script is there: first what the query of the address takes.
{
  const ask = (href) => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
    return link;
  };
  const { taken, then } = JSON.parse(document.currentScript.dataset.files);
  const query = new URLSearchParams(location.search).get('q')?.normalize('NFKC').trim();
  const first = taken.flatMap(([pattern, href]) => (query && RegExp(pattern, 'isu').test(query) ? [ask(href)] : []));
  if (first.length === 0) then.forEach(ask);
  // On a slow line all that comes at once comes late: the rest is asked for when only the longest is still on its way.
  let come = 0;
  for (const one of first) one.addEventListener('load', () => (come += 1) === first.length - 1 && then.forEach(ask));
}
