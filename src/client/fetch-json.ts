/** Files that are asked for once. */

/** Asks once for each key, again only where that failed. */
export function once<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (key) => {
    const found = asked.get(key) ?? ask(key);
    asked.set(key, found);
    found.catch(() => asked.delete(key));
    return found;
  };
}

/** A file of this build; who asks for it knows its type. */
const asJson = (response: Response) => {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
};

/** What a file of the site holds. */
export const json = once((address: string) => fetch(address).then(asJson));

/** Starts to load a file that will be fetched; the browser then takes what has come, whatever a host says of keeping it. */
export function preload(href: string): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
}
