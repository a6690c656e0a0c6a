import { expect, test } from 'vitest';
import { createClock } from '../src/core/clock.ts';
import { recordLogEvent } from '../src/providers/auth0/logs/log-events.ts';
import { openModel } from '../src/providers/auth0/model.ts';
import type { Auth0Context } from '../src/providers/auth0/operation.ts';

test('keeps the newest thousand events, under ids that grow', () => {
  const model = openModel(undefined);
  const clock = createClock();
  clock.set(0, { frozen: true });
  const context = { model, clock } as Auth0Context;
  const cause = { ip: '127.0.0.1', headers: {}, origin: 'http://localhost:4747' };

  const ids = Array.from({ length: 1002 }, (_, index) => {
    const draft = { type: 'fu', description: '', about: { user_id: `auth0|${index % 2}` }, details: {} } as const;
    return recordLogEvent(context, cause, draft).id;
  });

  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Array.from(model.logEvents.values(), ({ id }) => id)).toEqual(ids.slice(2));
  expect(model.logEvents.all('user', 'auth0|0')).toHaveLength(500);
});
