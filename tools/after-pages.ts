/** What is made from the built pages, in this order; the build and the bench run the same list. */
import { place } from '../src/place.ts';
import { locales } from '../src/i18n/locales.ts';
import { writeCards } from './cards.ts';
import { writeIcons } from './icons.ts';
import { bundleScripts } from './page-scripts.ts';
import { writeWorker } from './offline.ts';
import { indexSite } from './search-index.ts';
import { writeSitemaps } from './sitemap.ts';

export type Step = { name: string; make: (dist: string) => unknown };

/** `build`: the name of the build, empty where it is to work with a network only. */
export const stepsAfterPages = (build: string): Step[] => [
  { name: 'The search index', make: indexSite },
  { name: 'The scripts of the tools', make: (dist) => bundleScripts(dist, locales) },
  {
    name: 'The picture cards',
    make: async (dist) => {
      const { drawn, kept } = await writeCards(dist);
      console.log(`${drawn} picture cards drawn, ${kept} kept from before`);
    },
  },
  { name: 'The icons', make: writeIcons },
  { name: 'What works without a network', make: (dist) => writeWorker(dist, build) },
  { name: 'The list of pages', make: (dist) => writeSitemaps(dist, locales, new URL(place.base, place.site).href) },
];
