/**
 * Answers that many pages ask for are worked out once per catalog. The catalog of a build never changes, and a
 * new one (while developing) starts with nothing remembered.
 */
export function memoizeBy<C extends object, A extends unknown[], R>(
  work: (catalog: C, ...asked: A) => R,
): (catalog: C, ...asked: A) => R {
  const known = new WeakMap<C, Map<string, R>>();
  return (catalog, ...asked) => {
    const answers = known.get(catalog) ?? new Map<string, R>();
    known.set(catalog, answers);
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? work(catalog, ...asked);
    answers.set(key, answer);
    return answer;
  };
}
