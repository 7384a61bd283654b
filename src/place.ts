/** Where the site will live. Links, `hreflang`, feeds and data are made from these two. */
export const place = {
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: process.env['BASE_PATH'] ?? '/',
};
/** Which build this is, as `tools/build.ts` names it. Empty while developing, and where the worker is withdrawn. */
export const build: string = process.env['BUILD_ID'] ?? '';
