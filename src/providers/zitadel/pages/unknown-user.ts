import type { Html } from '../../../server/html.ts';
import type { ZitadelContext } from '../operation.ts';
import { brandOf } from './brand.ts';
import { failurePage } from './failure.ts';
import { V1_UNKNOWN, V1_USER_ID_MISSING, V2_UNKNOWN, V2_USER_ID_MISSING } from './texts.ts';

/** What a link says that names nobody. */
interface NobodysLink {
  readonly userId: string | undefined;
  readonly organizationId: string | undefined;
}

interface Answer {
  readonly status: 400;
  readonly body: Html;
}

/** The answer to a link that names nobody, in login v2's words. */
export function unknownUserV2(context: ZitadelContext, { userId, organizationId }: NobodysLink): Answer {
  const message = userId ? V2_UNKNOWN : V2_USER_ID_MISSING;
  return { status: 400, body: failurePage(message, brandOf(context, organizationId)) };
}

/** The answer to a link that names nobody, in login v1's words. */
export function unknownUserV1(context: ZitadelContext, { userId, organizationId }: NobodysLink): Answer {
  const message = userId ? V1_UNKNOWN : V1_USER_ID_MISSING;
  return { status: 400, body: failurePage(message, brandOf(context, organizationId)) };
}
