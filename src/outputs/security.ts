/** security.txt (RFC 9116): whom to tell of a hole in the site. */
import { repository } from '../site.ts';

/** A year is the most that the standard wants. */
export function securityText(today: string, contribute: string, self: string): string {
  const expires = new Date(Date.parse(today) + 364 * 86_400_000).toISOString();
  return [
    `Contact: ${repository ? `${repository}/security/advisories/new` : contribute}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en, zh',
    `Canonical: ${self}`,
    '',
  ].join('\n');
}
