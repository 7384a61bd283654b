/** The tags that authors may use, bound to the reader's locale. Each is a link to the record that it names. */
import { Fragment, jsx } from 'astro/jsx-runtime';
import type { MDXComponents } from 'mdx/types.js';
import type { Translator } from '../../i18n/translator.ts';
import type { TagName } from '../../mdx/tags.ts';

type TagProps = { id: string; children?: unknown };

const targets: Record<TagName, (id: string) => string> = {
  Term: (id) => `glossary/#${id}`,
  Study: (id) => `studies/${id}/`,
  Measure: (id) => `measures/${id}/`,
  Topic: (id) => `topics/${id}/`,
};

/** One component per tag. A link to a retracted study says so. */
export function boundTags(translator: Translator, retracted: ReadonlySet<string>): MDXComponents {
  const note = translator.brackets(translator.t('verdict.study.retracted').toLowerCase());
  const link =
    (name: TagName) =>
    ({ id, children }: TagProps) =>
      jsx('a', {
        href: translator.href(targets[name](id)),
        class: name === 'Term' ? 'term' : undefined,
        children: jsx(Fragment, {
          children: name === 'Study' && retracted.has(id) ? [children, note] : children,
        }),
      });
  return { Term: link('Term'), Study: link('Study'), Measure: link('Measure'), Topic: link('Topic') };
}
