/** The page's side of the reader that works beside it. */
import type { Calls } from './reader-worker.ts';

type Result<N extends keyof Calls> = Awaited<ReturnType<Calls[N]>>;
type Ask = <N extends keyof Calls>(name: N, ...args: Parameters<Calls[N]>) => Promise<Result<N>>;
type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void };

/** Starts a reader; what is asked of it is answered in turn. */
export function startReader(): Ask {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data: { id, value, error } }) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(value);
    else one?.reject(new Error(error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, args });
    });
}
