/** What a page may load and run: told in every page's head, and kept to by the page itself. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pages } from './site.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('content policy', () => {
  it('stands on every page, before anything that it governs, without a door for what is written into the page', () => {
    for (const { $, path } of pages) {
      const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).toContain("worker-src 'self'");
      expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
      // The page on which an entry is written may ask three hosts, and no other page any.
      const hosts = policy.match(/https?:\/\/[^ ;]+/g) ?? [];
      expect(hosts.length, path).toBe(path.endsWith('/contribute/study/') ? 3 : 0);
      for (const host of hosts)
        expect(policy, path).toMatch(new RegExp(`connect-src [^;]*${host.replaceAll('.', '\\.')}`));
      const [first] = $('head').children('script, style, link').toArray();
      expect($('head').children().index(first), path).toBeGreaterThan(
        $('head').children().index($('meta[http-equiv="Content-Security-Policy"]')),
      );
    }
  });
  it('knows each inline script and style by its hash, and there is no style in the mark-up', () => {
    for (const { $, path, html } of pages) {
      const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
      for (const element of $('style, script:not([src]):not([type="application/ld+json"])').toArray())
        expect(policy, path).toContain(hashOf($(element).text()));
      expect($('[style]').length, path).toBe(0);
      expect(html, path).not.toMatch(/<[a-z][^<>]*\son[a-z]+=/i);
    }
  });
  it('other sites are not told which page a reader came from', () => {
    for (const { $, path } of pages) expect($('meta[name="referrer"]').attr('content'), path).toBe('same-origin');
  });
});
