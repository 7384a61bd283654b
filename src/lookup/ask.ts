/** One question to another host: an answer in JSON, or words for why there is none. Never throws, never waits for ever. */

export type Answer = { json: unknown } | { problem: string };
export type Ask = (url: string) => Promise<Answer>;

/** The three hosts that may be asked. Tests give others. */
export const hosts = {
  crossref: 'https://api.crossref.org',
  pubmed: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
  trials: 'https://clinicaltrials.gov/api/v2',
} as const;
export type Hosts = Record<keyof typeof hosts, string>;

const longest = 5_000_000;

/** Asks with a time limit; an answer that is too long, no JSON, or a refusal becomes a problem in words. */
export const askWithin =
  (milliseconds: number): Ask =>
  async (url) => {
    const host = new URL(url).host;
    try {
      const response = await fetch(url, {
        signal: AbortSignal.timeout(milliseconds),
        headers: { accept: 'application/json' },
        redirect: 'follow',
      });
      if (response.status === 404) return { problem: `${host} does not know it` };
      if (response.status === 429)
        return { problem: `${host} asks to wait: too many questions; try again in a minute` };
      if (!response.ok) return { problem: `${host} answered ${response.status}` };
      const text = await read(response);
      if (text === undefined) return { problem: `${host} sent more than could be an answer` };
      return { json: JSON.parse(text) };
    } catch (error) {
      if (error instanceof SyntaxError) return { problem: `${host} sent something that is no answer` };
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      return { problem: late ? `${host} did not answer in time` : `${host} could not be reached` };
    }
  };

/** The text of an answer; undefined once it grows too long. */
async function read(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  if (!response.body) return text;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > longest) {
      await reader.cancel();
      return undefined;
    }
  }
  return text + decoder.decode();
}
