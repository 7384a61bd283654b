/** Names that a query rules out: without surgery, 不开刀, 没有安慰剂. */
import { escape } from '../../text/escape.ts';
import type { Named } from './parsed-query.ts';

/** What may be ruled out; a condition never is. */
const filters: ReadonlySet<string> = new Set(['route', 'cell', 'source', 'donor', 'design', 'species']);

/** 有没有 asks; 没有 rules out. */
const before =
  '(?:\\b(?:without|not|no|non|never|except|excluding)[ -](?:any |an? |the |using |by |in )?|(?<!有)(?:没有?|无|不用|不要|不是|不做|不打|唔使|唔要|唔好|除了|除咗))';

/** `text` as it is compared: small letters, Simplified script. */
export function withoutNegated(named: readonly Named[], text: string): { named: Named[]; without: Named[] } {
  const isRuledOut = ({ filter, typed }: Named): boolean =>
    filters.has(filter) && new RegExp(`${before}${escape(typed)}`, 'u').test(text);
  return { named: named.filter((name) => !isRuledOut(name)), without: named.filter(isRuledOut) };
}
