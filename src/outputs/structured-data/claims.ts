/** Claims of an article that were checked, as `ClaimReview`: what was said, by whom, and what the source says. */
import type { ClaimReview, Organization } from 'schema-dts';
import type { PlacedClaim } from '../../catalog/catalog.ts';

export type ReviewWords = {
  /** What the article says; a claim whose words are still to be written has no review. */
  said: (placed: PlacedClaim) => string | undefined;
  verdict: (placed: PlacedClaim) => string;
  url: (placed: PlacedClaim) => string;
  reviewer: Organization;
  lang: string;
};

/** A claim that the source confirms has 2 of 2, one from which it differs 1. What could not be checked has no review. */
export function claimReviews(claims: readonly PlacedClaim[], words: ReviewWords): ClaimReview[] {
  return claims
    .filter(({ claim }) => claim.verdict !== 'not-checkable')
    .flatMap((placed): ClaimReview[] => {
      const { claim, article, entry } = placed;
      const said = words.said(placed);
      if (said === undefined) return [];
      return [
        {
          '@type': 'ClaimReview',
          url: words.url(placed),
          claimReviewed: said,
          datePublished: entry.facts.checked_on,
          inLanguage: words.lang,
          author: words.reviewer,
          itemReviewed: {
            '@type': 'Claim',
            author: { '@type': 'Organization', name: article.facts.publisher },
            ...(article.facts.published && { datePublished: article.facts.published }),
            ...(article.facts.url && { appearance: { '@type': 'Article', url: article.facts.url } }),
          },
          reviewRating: {
            '@type': 'Rating',
            ratingValue: claim.verdict === 'confirmed' ? 2 : 1,
            bestRating: 2,
            worstRating: 1,
            alternateName: words.verdict(placed),
          },
        },
      ];
    });
}
