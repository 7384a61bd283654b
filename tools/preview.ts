/**
 * `npm run preview -- <id> [--lang zh]`: checks one record and shows it as it will stand, and again at each save. Pages
 * are rendered by the site's own components, with no more content than the record needs; `npm run check` reads all.
 */
import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkContent } from '../src/check/check.ts';
import { languageOf, translateFault } from '../src/check/messages/translate.ts';
import { latestToday } from '../src/evidence/today.ts';
import { locales } from '../src/i18n/locales.ts';
import { formatFault, type Fault } from '../src/source/fault.ts';
import { bundleOf } from './preview/bundle.ts';
import { livePath, liveScript, withAdditions } from './preview/page.ts';
import { copyPart, findRecord } from './preview/part.ts';
import { watchFolders } from './preview/watch.ts';
import { findFile } from './static-files.ts';

const root = process.cwd();
const port = Number(process.env['PORT'] ?? '4322');
const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
const language = languageOf(options.lang, process.env);
const isChinese = language === 'zh';
const [id = ''] = positionals;
const record = findRecord(root, id);
if (!record) {
  console.error(
    isChinese
      ? `没有 id 为 \`${id}\` 的研究、讲解或文章。用法：npm run preview -- <id>；全部 id：npm run ids -- studies`
      : `There is no study, explainer or article \`${id}\`. Usage: npm run preview -- <id>; ids: npm run ids -- studies`,
  );
  process.exit(1);
}
const { kind, path, folder } = record;
const part = join(root, '.preview', id);
process.env['CONTENT_ROOT'] = part;

const {
  entry,
  folder: bundle,
  styles,
} = await bundleOf(root, () =>
  console.log(
    isChinese
      ? '代码有变化，先准备页面（约 10 秒，只此一次）……'
      : 'Preparing the pages, once for each change of the code (about 10 s) …',
  ),
);
const program = z.object({
  renderPage: z.custom<(kind: string, id: string, locale: string) => Promise<string | undefined>>(),
  readAnew: z.custom<() => void>(),
});
const { renderPage, readAnew } = program.parse({ ...(await import(entry)) });

let faults: Fault[] = [];
const open = new Set<ServerResponse>();

/** Takes what was saved, and tells its faults and the open pages. */
function take(): void {
  copyPart(root, part, { kind, id, path, folder });
  readAnew();
  faults = checkContent(root, latestToday(), path.replace(/\/$/, '')).faults.map((fault) =>
    translateFault(fault, language),
  );
  for (const fault of faults) console.error(formatFault(fault));
  const count = faults.length;
  if (isChinese) console.log(count === 0 ? '这条记录没有问题。' : `有 ${count} 处要改；能显示的都显示出来。`);
  else console.log(count === 0 ? 'No faults in this record.' : `${count} to mend; what can be shown is shown.`);
  for (const response of open) response.write('data: saved\n\n');
}

/** The record's page in a locale, or why it cannot be shown. */
async function pageFor(locale: string): Promise<string> {
  try {
    return withAdditions(await renderPage(kind, id, locale), styles, faults);
  } catch (error) {
    return withAdditions(undefined, styles, [
      ...faults,
      { file: folder, line: 1, column: 1, rule: 'preview', message: String(error), fix: '' },
    ]);
  }
}

const server = createServer(async ({ url = '/' }, response) => {
  const locale = locales.find((name) => url.replace(/[?#].*/s, '') === `/${name}/${path}`);
  if (locale) return void response.setHeader('content-type', 'text/html; charset=utf-8').end(await pageFor(locale));
  if (url === `${livePath}live.js`) return void response.setHeader('content-type', 'text/javascript').end(liveScript);
  if (url === `${livePath}events`) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    open.add(response);
    response.once('close', () => open.delete(response));
    return;
  }
  // Styles are the bundle's; all other pages are as the last build left them, where there is one.
  const found = [bundle, join(root, 'public'), join(root, 'dist')].map((place) => findFile(place, url));
  const first = found.find((item) => 'file' in item) ?? found.find((item) => 'redirect' in item);
  if (first && 'file' in first) {
    response.setHeader('content-type', first.file.type);
    createReadStream(first.file.path).pipe(response);
  } else if (first && 'redirect' in first) response.writeHead(301, { location: first.redirect }).end();
  else response.writeHead(404).end();
});
server.once('error', (error) => {
  console.error(
    isChinese
      ? `端口 ${port} 不能用（${error.message}）；换一个：PORT=4323`
      : `${error.message}; choose another: PORT=4323`,
  );
  process.exit(1);
});
take();
watchFolders([join(root, 'content')], take);
server.listen(port, 'localhost', () => {
  for (const locale of locales) console.log(`http://localhost:${port}/${locale}/${path}`);
});
