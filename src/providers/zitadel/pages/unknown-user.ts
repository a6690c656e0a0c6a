import type { Html } from '../../../server/html.ts';
import { failurePage } from './failure.ts';
import { V1_UNKNOWN, V1_USER_ID_MISSING, V2_UNKNOWN, V2_USER_ID_MISSING } from './texts.ts';

/** The answer to a link that names nobody, in login v2's words. */
export function unknownUserV2(userId: string | undefined): { readonly status: 400; readonly body: Html } {
  return { status: 400, body: failurePage(userId ? V2_UNKNOWN : V2_USER_ID_MISSING) };
}

/** The answer to a link that names nobody, in login v1's words. */
export function unknownUserV1(userId: string | undefined): { readonly status: 400; readonly body: Html } {
  return { status: 400, body: failurePage(userId ? V1_UNKNOWN : V1_USER_ID_MISSING) };
}
