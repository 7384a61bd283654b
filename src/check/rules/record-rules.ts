/** Rules that hold within a record, or between records: what the editor in the browser can tell of the one being written. */
import type { Rule } from '../rule.ts';
import { adverts } from './adverts.ts';
import { sameLinks } from './same-links.ts';
import { sameOutcome } from './same-outcome.ts';
import { sourcesAgree } from './sources-agree.ts';
import { life } from './life.ts';
import { armsAddUp } from './arms-add-up.ts';
import { body } from './body.ts';
import { chineseSigns } from './chinese-signs.ts';
import { claims } from './claims.ts';
import { counted } from './counted.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { designFields } from './design-fields.ts';
import { estimateInInterval } from './estimate-in-interval.ts';
import { estimates } from './estimates.ts';
import { eventsWithinN } from './events-within-n.ts';
import { folderId } from './folder-id.ts';
import { gaps } from './gaps.ts';
import { gradedBy } from './graded-by.ts';
import { groups } from './groups.ts';
import { harmKinds } from './harm-kinds.ts';
import { identifiers } from './identifiers.ts';
import { invisible } from './invisible.ts';
import { labelShift } from './label-shift.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { lookAlikes } from './look-alikes.ts';
import { notices } from './notices.ts';
import { numbersAgree } from './numbers-agree.ts';
import { ofHowMany } from './of-how-many.ts';
import { order } from './order.ts';
import { pValue } from './p-value.ts';
import { peopleAgree } from './people-agree.ts';
import { peopleOnce } from './people-once.ts';
import { percentFitsCount } from './percent-fits-count.ts';
import { plainText } from './plain-text.ts';
import { ranges } from './ranges.ts';
import { recordForm } from './record-form.ts';
import { references } from './references.ts';
import { sameDay } from './same-day.ts';
import { sameSource } from './same-source.ts';
import { scales } from './scales.ts';
import { siteLinks } from './site-links.ts';
import { translations } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';
import { words } from './words.ts';
import { worstGaps } from './worst-gaps.ts';

export const recordRules: readonly Rule[] = [
  folderId,
  uniqueIds,
  references,
  order,
  sameSource,
  sourcesAgree,
  translations,
  numbersAgree,
  sameLinks,
  ofHowMany,
  sameOutcome,
  eventsWithinN,
  percentFitsCount,
  armsAddUp,
  counted,
  peopleAgree,
  peopleOnce,
  groups,
  designFields,
  ranges,
  estimateInInterval,
  estimates,
  pValue,
  harmKinds,
  recordForm,
  gradedBy,
  notices,
  scales,
  countries,
  claims,
  labelShift,
  dates,
  sameDay,
  life,
  identifiers,
  links,
  siteLinks,
  body,
  plainText,
  invisible,
  lookAlikes,
  languages,
  chineseSigns,
  words,
  adverts,
  gaps,
  worstGaps,
];
