/** The page's side of the reader that works beside it. */
import type { Calls } from './reader-worker.ts';

type Result<N extends keyof Calls> = Awaited<ReturnType<Calls[N]>>;
type Ask = <N extends keyof Calls>(name: N, ...args: Parameters<Calls[N]>) => Promise<Result<N>>;
/** Takes what the reader answers. */
type Take = (answer: MessageEvent['data']) => void;

/** Starts a reader; what is asked of it is answered in turn. */
export function startReader(): Ask {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Take>();
  let last = 0;
  worker.addEventListener('message', ({ data }) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const take of waiting.values()) take({ error: message });
    waiting.clear();
  });
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ value, error }) => (error === undefined ? resolve(value) : reject(new Error(error))));
      worker.postMessage({ id, name, args });
    });
}
