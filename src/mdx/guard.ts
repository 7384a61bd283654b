/** Finds what content may not hold: code, foreign tags, raw HTML, links that are not plain https. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkFault } from './links.ts';
import { inspectMarkdown } from './markdown.ts';
import { isTag, tags } from './tags.ts';

/** A place in the body, from 1, and what is wrong there. */
export type BodyFault = { line: number; column: number; rule: string; message: string; fix: string };

/** A tag's reference to a record, to be looked up by the rule `references`. */
export type Reference = { collection: string; id: string; line: number; column: number };

type JsxAttribute = { type: string; name?: string; value?: unknown };
type MdxNode =
  | { type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression'; value: string }
  | {
      type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
      name: string | null;
      attributes: JsxAttribute[];
      children: Nodes[];
    };

export type Inspected = {
  faults: BodyFault[];
  references: Reference[];
  /** Links to pages or places of this site. */
  paths: { path: string; line: number; column: number }[];
};

/** Every fault of a parsed body, and every reference in it. */
export function inspect(tree: Root): Inspected {
  const faults: BodyFault[] = inspectMarkdown(tree);
  const references: Reference[] = [];
  const paths: Inspected['paths'] = [];
  visit(tree, (node: Nodes | MdxNode) => {
    const start = 'position' in node && node.position ? node.position.start : { line: 1, column: 1 };
    const place = { line: start.line, column: start.column };
    const add = (rule: string, message: string, fix: string): void =>
      void faults.push({ ...place, rule, message, fix });
    switch (node.type) {
      case 'mdxjsEsm':
        return add(
          'mdx-code',
          '`import` and `export` are not allowed',
          'Begin the line with another word, or delete it',
        );
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return add(
          'mdx-code',
          'Braces { } hold code and are not allowed',
          'Write \\{ and \\} for the signs themselves',
        );
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (isTag(node.name ?? '')) inspectInside(node, add);
        return inspectTag(node.name ?? '', node.attributes, add, (collection, id) =>
          references.push({ collection, id, ...place }),
        );
      case 'html':
        return add('mdx-html', 'HTML is not allowed', 'Use Markdown instead');
      case 'link':
      case 'image':
      case 'definition': {
        const fault = node.type === 'image' ? noImages : linkFault(node.url);
        if (node.type === 'link') inspectInside(node, add);
        if (fault) return add('links', fault.message, fault.fix);
        if (node.type !== 'image' && /^[/#]/.test(node.url)) paths.push({ path: node.url, ...place });
        return undefined;
      }
      default:
        return undefined;
    }
  });
  return { faults, references, paths };
}

/** What is a link must lead to one place, and have words that can be pressed. */
function inspectInside(
  node: { type: string; children: Nodes[] },
  add: (rule: string, message: string, fix: string) => void,
): void {
  let words = '';
  let links = 0;
  visit({ type: 'root', children: node.children }, (inner: { type: string; value?: unknown }) => {
    if (inner.type === 'link' || inner.type.startsWith('mdxJsx')) links += 1;
    if (typeof inner.value === 'string') words += inner.value;
  });
  if (links > 0) add('mdx-tag', 'A link stands within a link', 'Close the first before the second begins');
  if (words.trim() === '')
    add('mdx-tag', 'This link has no words', 'Put words between the opening and the closing tag');
}

const noImages = {
  message: 'Pictures cannot be placed in the text',
  fix: 'Delete it; pictures are drawn from the facts',
};

function inspectTag(
  name: string,
  attributes: JsxAttribute[],
  add: (rule: string, message: string, fix: string) => void,
  refer: (collection: string, id: string) => void,
): void {
  if (!isTag(name)) {
    const html = /^[a-z]/.test(name);
    return add(
      html ? 'mdx-html' : 'mdx-tag',
      `<${name}> is not allowed`,
      html
        ? 'Use Markdown: **bold**, [link](https://…), an empty line for a new paragraph'
        : `Use one of: ${Object.keys(tags)
            .map((tag) => `<${tag}>`)
            .join(', ')}`,
    );
  }
  const wanted: Record<string, string> = tags[name];
  for (const attribute of attributes) {
    const collection =
      attribute.name !== undefined && Object.hasOwn(wanted, attribute.name) ? wanted[attribute.name] : undefined;
    if (!collection || typeof attribute.value !== 'string') {
      add(
        'mdx-tag',
        `<${name}> takes ${Object.keys(wanted).join(', ')} in quotes and nothing else`,
        `Write <${name} id="…">words</${name}>`,
      );
    } else refer(collection, attribute.value);
  }
  for (const needed of Object.keys(wanted)) {
    if (!attributes.some((attribute) => attribute.name === needed)) {
      add('mdx-tag', `<${name}> has no \`${needed}\``, `Write <${name} ${needed}="…">words</${name}>`);
    }
  }
}
