import { expect } from 'vitest';
import type { ProviderName } from '../support/fixture-steps.ts';
import type { RawAnswer } from './raw-answer.ts';
import { jsonOf } from './sender.ts';

/** Whose errors have a form of their own. */
const AUTHENTICATION_API = /^\/(oauth\/|dbconnections\/|passwordless\/start)/;

/** Expects a refusal to be in the vendor's words: JSON of the vendor's shape, or a page. */
export function expectRefusal(provider: ProviderName, template: string, { status, text }: RawAnswer): void {
  const words = expect.any(String);
  const json = jsonOf(text) as Readonly<Record<string, unknown>> | undefined;
  if (provider === 'zitadel') expectZitadelRefusal(template, status, json, text);
  else if (provider === 'inspect')
    expect(json).toEqual({
      title: words,
      status,
      detail: words,
      ...(status === 408 && { nearMisses: expect.any(Array) }),
    });
  else if (template.startsWith('/api/'))
    expect(json).toMatchObject({ statusCode: status, error: words, message: words });
  else if (template === '/userinfo') expect(text).toBe('Unauthorized');
  else if (AUTHENTICATION_API.test(template) && json?.['statusCode'] === undefined)
    expect(json).toMatchObject({ error: words });
  else
    expect(json?.['statusCode'] ?? text).toSatisfy((it) => it === status || String(it).startsWith('<!doctype html>'));
}

function expectZitadelRefusal(template: string, status: number, json: unknown, page: string): void {
  if (template.startsWith('/ui/')) expect(page).toMatch(/^<!doctype html>/);
  else expect({ status, json }).toMatchObject({ json: { code: expect.any(Number), message: expect.any(String) } });
}
