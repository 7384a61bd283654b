/** What the arrays of 100 are made of. */
export {
  sharesOf as iconArrayOf,
  type Share,
  type SharePair as IconArrayData,
} from '../../evidence/natural-frequency.ts';
