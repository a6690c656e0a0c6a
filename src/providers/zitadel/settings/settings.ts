import * as errors from '../errors.ts';
import { type Instance, instanceOf } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import { timestamp } from '../timestamp.ts';

/** Whose settings are asked for. */
interface SettingsQuery {
  readonly 'ctx.instance'?: unknown;
  readonly 'ctx.orgId'?: string;
}

/** Settings as they are answered: with what is known of the instance, which they belong to for every organization. */
export function answerSettings<Settings extends object>(
  { model }: ZitadelContext,
  query: SettingsQuery,
  settingsOf: (instance: Instance) => Settings,
): {
  readonly status: 200;
  readonly body: {
    readonly details: components['schemas']['Details'];
    readonly settings: Settings & { readonly resourceOwnerType: 'RESOURCE_OWNER_TYPE_INSTANCE' };
  };
} {
  if (query['ctx.instance'] !== undefined && query['ctx.orgId'] !== undefined) throw errors.contextTwice();
  const instance = instanceOf(model);
  const createdAt = timestamp(instance.createdAt);
  return {
    status: 200,
    body: {
      details: { sequence: '1', changeDate: createdAt, resourceOwner: instance.id, creationDate: createdAt },
      settings: { ...settingsOf(instance), resourceOwnerType: 'RESOURCE_OWNER_TYPE_INSTANCE' },
    },
  };
}

/** A number as protobuf's JSON has it: zero is left out. */
export function count(value: number): string | undefined {
  return value === 0 ? undefined : String(value);
}
