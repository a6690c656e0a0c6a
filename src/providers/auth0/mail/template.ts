import { withoutAbsent } from '../../../core/absent.ts';
import type { EmailTemplate } from '../model.ts';
import type { components } from '../schema.ts';

type WireTemplate = components['schemas']['EmailTemplate'];

/** The template as the Management API shows it, in the recorded order of keys. */
export function renderEmailTemplate({ id, ...members }: EmailTemplate): WireTemplate {
  const { body, from, resultUrl, subject, syntax, urlLifetimeInSeconds, includeEmailInRedirect, enabled } = members;
  return withoutAbsent<WireTemplate>({
    template: id,
    body,
    from,
    resultUrl,
    subject,
    syntax,
    urlLifetimeInSeconds,
    includeEmailInRedirect,
    enabled,
  });
}
