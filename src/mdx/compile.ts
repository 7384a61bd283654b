/** Compiles a body when its page renders: content never becomes a module of the bundle. */
import { evaluate } from '@mdx-js/mdx';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { MDXContent } from 'mdx/types.js';
import type { Root } from 'mdast';
import { inspect } from './guard.ts';
import { remarkPlugins } from './parse.ts';

/** Refuses what the checker refuses, in case a page is built without a check. */
function refuseCode() {
  return (tree: Root): void => {
    const [fault] = inspect(tree).faults;
    if (fault) throw new Error(`${fault.line}:${fault.column} ${fault.message}. ${fault.fix}`);
  };
}

/** The last one only: the Chinese pages of a record follow each other, and keeping all would cost memory. */
let last: { body: string; content: Promise<MDXContent> } | undefined;

/** A component that renders the body. `components` gives the site's tags their form. */
export function compileBody(body: string): Promise<MDXContent> {
  if (last?.body !== body) last = { body, content: compile(body) };
  return last.content;
}

async function compile(body: string): Promise<MDXContent> {
  const { default: Content } = await evaluate(body, {
    Fragment,
    jsx,
    jsxs,
    remarkPlugins: [...remarkPlugins, refuseCode],
  });
  // Astro's MDX renderer knows a component by this mark.
  return Object.assign(Content, { [Symbol.for('mdx-component')]: true });
}
