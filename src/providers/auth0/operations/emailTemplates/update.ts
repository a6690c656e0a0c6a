import * as errors from '../../errors.ts';
import { renderEmailTemplate } from '../../mail/template.ts';
import type { Auth0Operation } from '../../operation.ts';

export const update: Auth0Operation<'emailTemplates.update'> = ({ model }, { path, body }) => {
  const { template = path.templateName, ...given } = body;
  if (template !== path.templateName) throw errors.otherEmailTemplate();
  const before = model.emailTemplates.get(template);
  if (!before) throw errors.emailTemplateNotFound();
  return { status: 200, body: renderEmailTemplate(model.emailTemplates.put({ ...before, ...given })) };
};
