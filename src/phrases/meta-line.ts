/** A record in one grey line: `39 children · China · Randomised controlled trial · 2020`. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { formOf } from '../evidence/form.ts';
import { isInPeople } from '../evidence/certainty/start.ts';
import { countryName } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';

/** How many countries are named before they are only counted. */
const mostCountries = 2;

/** Who, where, how and when, as far as each is known; the condition stands before it as a link. */
export function metaLine({ facts }: Study, { vocabulary }: Catalog, translator: Translator): string {
  return [whoTookPart(facts, translator), species(), countries(), design(), facts.published?.slice(0, 4) ?? '']
    .filter((part) => part !== '')
    .join(' · ');

  function species(): string {
    return isInPeople(facts) ? '' : translator.label(vocabulary.species.get(facts.species));
  }
  function countries(): string {
    const names = facts.country.map((code) => countryName(code, translator.locale));
    return names.length > mostCountries
      ? translator.t('meta.countries', { n: names.length })
      : names.join(translator.comma);
  }
  function design(): string {
    const form = formOf(facts);
    return form === 'trial' || form === 'pooled' || form === 'uncontrolled'
      ? translator.label(vocabulary.designs.get(facts.design))
      : translator.t(`form.${form}`);
  }
}

/** `39 children`, `206 adults`, `91 people`; empty where nobody took part or no number is known. */
export function whoTookPart(facts: Study['facts'], translator: Translator): string {
  const n = facts.participants.analysed ?? facts.participants.total;
  if (n === undefined || !isInPeople(facts)) return '';
  const who = facts.age_group === 'children' || facts.age_group === 'adults' ? facts.age_group : 'people';
  return n === 1 ? translator.people(1) : translator.t(`meta.${who}`, { n });
}
