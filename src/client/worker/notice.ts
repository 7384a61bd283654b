/** A kept page says so, and from which day it is. The words stand in the page that lists what is kept, in each language. */
import { formatDate } from '../../i18n/format.ts';
import { dayOf, someDay } from '../kept.ts';
import { localeOf, offlinePage } from './site.ts';

/** The page with the notice at the head of its text. */
export async function withNotice(kept: Response, build: string, address: string): Promise<Response> {
  const html = await kept.text();
  const notice = await noticeFor(build, address);
  return new Response(
    html.replace(/<main [^>]*>/, (main) => main + notice),
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
}

async function noticeFor(build: string, address: string): Promise<string> {
  const locale = localeOf(address);
  const list = locale && (await caches.match(offlinePage(locale)));
  if (!locale || !list) return '';
  const words = /<template id="kept-notice">([^]*?)<\/template>/.exec(await list.text())?.[1] ?? '';
  return words.replace(someDay, formatDate(dayOf(build), locale));
}
