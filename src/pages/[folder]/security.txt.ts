/** /.well-known/security.txt; a folder of that name would be no route, since Astro passes over names with a dot first. */
import type { APIRoute } from 'astro';
import { today } from '../../evidence/today.ts';
import { securityText } from '../../outputs/security.ts';
import { assetHref, translatorFor } from '../../i18n/translator.ts';

const folder = '.well-known';
export const getStaticPaths = () => [{ params: { folder } }];

export const GET: APIRoute = ({ site }) => {
  const absolute = (href: string): string => new URL(href, site).href;
  const self = absolute(assetHref(`${folder}/security.txt`));
  return new Response(securityText(today(), absolute(translatorFor('en').href('contribute/')), self));
};
