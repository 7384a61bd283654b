/**
 * Answers that are asked for again and again are worked out once per object: a catalog, a record, a file. None of them
 * changes once it is made, and a new one (while developing) starts with nothing remembered.
 */
export function memoizeBy<O extends object, A extends unknown[], R>(
  work: (about: O, ...asked: A) => R,
): (about: O, ...asked: A) => R {
  const known = new WeakMap<O, Map<string, R>>();
  return (about, ...asked) => {
    const answers = known.get(about) ?? new Map<string, R>();
    known.set(about, answers);
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? work(about, ...asked);
    answers.set(key, answer);
    return answer;
  };
}
