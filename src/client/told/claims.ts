/** Statements of the articles that the text makes too, each with what its source says. */
import type { FoundClaim } from '../../told/claims.ts';
import { element, link } from '../element.ts';
import { fold, type Page } from './parts.ts';

export function claimsPart({ home, t }: Page, found: readonly FoundClaim[]): HTMLElement | string {
  if (found.length === 0) return '';
  return fold(
    `${t('claims')} (${found.length})`,
    element('p', 'quiet', t('claims.lead')),
    element(
      'ul',
      '',
      ...found.map(({ claim: [, , verdict, said, source], path }) =>
        element(
          'li',
          '',
          element('q', '', said),
          ' ',
          link(home + path, verdict),
          ...(source === '' ? [] : [element('p', 'quiet', `${t('claims.source')} ${source}`)]),
        ),
      ),
    ),
  );
}
