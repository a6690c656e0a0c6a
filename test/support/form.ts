import { expect } from 'vitest';
import type { Answer, TestEmulator } from './emulator.ts';

/** The form of a page, as a browser without scripts sends it. */
export interface Form {
  readonly action: URL;
  /** What it sends besides what is typed in: its hidden fields and its first button. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Opens a link, over plain HTTP whatever it says, follows its redirect, and reads the form behind it. */
export async function openForm(
  emulator: Pick<TestEmulator, 'send' | 'url'>,
  link: string,
  { method = 'GET', userAgent = 'Browser' } = {},
): Promise<Form> {
  const headers = { 'user-agent': userAgent };
  const { pathname, search } = new URL(link, emulator.url);
  const url = new URL(`${pathname}${search}`, emulator.url);
  const opened = await emulator.send(method, url.href, { headers });
  const location = opened.headers.get('location');
  if (location === null) return readForm(opened, url);
  const next = new URL(location, url);
  return readForm(await emulator.send(method, next.href, { headers }), next);
}

/** Sends a form with what was typed into it. */
export function submitForm(
  emulator: Pick<TestEmulator, 'send'>,
  { action, fields }: Form,
  typed: Readonly<Record<string, string>>,
): Promise<Answer> {
  const body = new URLSearchParams({ ...fields, ...typed });
  return emulator.send('POST', action.href, { headers: { accept: 'text/html' }, body });
}

function readForm({ status, text }: Answer, url: URL): Form {
  expect(status).toBe(200);
  const [, action = ''] = /<form[^>]* action="([^"]*)"/.exec(text) ?? [];
  const sent = text.matchAll(/<(?:input type="hidden"|button type="submit") name="([^"]*)" value="([^"]*)"/g);
  return {
    action: new URL(action, url),
    fields: Object.fromEntries(Array.from(sent, ([, name, value]) => [name, value]).reverse()),
  };
}
