/** What a paper allows, in one line: place, kind, day. */
import { countryName, formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Permission } from '../schema/product.ts';

/** “South Korea: approved on a condition, July 2014”. */
export function permissionLine({ place, kind, since }: Permission, translator: Translator): string {
  const values = {
    place: place === 'world' ? translator.t('place.world') : countryName(place, translator.locale),
    kind: translator.t(`permission.${kind}`),
  };
  return since === undefined
    ? translator.t('product.permission', values)
    : translator.t('product.permission.since', { ...values, date: formatDate(since, translator.locale) });
}
