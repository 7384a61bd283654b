/** While developing: every fault of the content in the terminal and over the page, at the start and at each save. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { formatFault, type Fault } from '../src/source/fault.ts';

/** Every fault, found beside the server. */
function check(root: string): Promise<Fault[]> {
  return new Promise((done) => {
    const worker = new Worker(join(process.cwd(), 'tools/check-worker.ts'), { workerData: { root } });
    worker.once('message', ({ faults }: { faults: Fault[] }) => done(faults));
    worker.once('error', (error) =>
      done([{ file: 'content', line: 1, column: 1, rule: 'check', message: String(error), fix: '' }]),
    );
  });
}

const most = 12;

/** What Vite's own overlay shows. */
const overlay = (faults: readonly Fault[]) => ({
  type: 'error' as const,
  err: {
    message: `${faults.length} to mend\n\n${faults.slice(0, most).map(formatFault).join('\n\n')}${faults.length > most ? '\n\n…' : ''}`,
    stack: '',
    plugin: 'npm run check',
  },
});

/** Runs the checker beside Astro's server. */
export const checkInDev = (): AstroIntegration => ({
  name: 'check-in-dev',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const root = process.env['CONTENT_ROOT'] ?? process.cwd();
      let faults: Fault[] = [];
      let running = false;
      let again = false;
      let had = false;
      const tell = (): void => {
        if (faults.length > 0) server.ws.send(overlay(faults));
      };
      const run = async (): Promise<void> => {
        if (running) {
          again = true;
          return;
        }
        running = true;
        faults = await check(root);
        running = false;
        for (const fault of faults) logger.error(formatFault(fault));
        logger.info(faults.length === 0 ? 'no faults' : `${faults.length} to mend`);
        if (faults.length === 0 && had) server.ws.send({ type: 'full-reload' });
        had = faults.length > 0;
        tell();
        if (again) {
          again = false;
          await run();
        }
      };
      server.ws.on('connection', tell);
      server.watcher.on('all', (_, path) => {
        if (/content.*\.(mdx|yaml)$/.test(path)) void run();
      });
      void run();
    },
  },
});
