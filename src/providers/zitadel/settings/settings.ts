import * as errors from '../errors.ts';
import { type Instance, instanceOf, type Organization } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import { timestamp } from '../timestamp.ts';

/** Whose settings are asked for. */
interface SettingsQuery {
  readonly 'ctx.instance'?: unknown;
  readonly 'ctx.orgId'?: string;
}

/** Settings as they are answered: with what is known of the instance, or of the organization that has its own. */
export function answerSettings<Settings extends object>(
  { model }: ZitadelContext,
  query: SettingsQuery,
  settingsOf: (instance: Instance) => Settings,
  owner?: Organization,
): {
  readonly status: 200;
  readonly body: {
    readonly details: components['schemas']['Details'];
    readonly settings: Settings & { readonly resourceOwnerType: components['schemas']['ResourceOwnerType'] };
  };
} {
  if (query['ctx.instance'] !== undefined && query['ctx.orgId'] !== undefined) throw errors.contextTwice();
  const instance = instanceOf(model);
  const createdAt = timestamp(instance.createdAt);
  return {
    status: 200,
    body: {
      details: {
        sequence: '1',
        changeDate: createdAt,
        resourceOwner: (owner ?? instance).id,
        creationDate: createdAt,
      },
      settings: {
        ...settingsOf(instance),
        resourceOwnerType: owner ? 'RESOURCE_OWNER_TYPE_ORG' : 'RESOURCE_OWNER_TYPE_INSTANCE',
      },
    },
  };
}

/** A number as protobuf's JSON has it: zero is left out. */
export function count(value: number): string | undefined {
  return value === 0 ? undefined : String(value);
}
