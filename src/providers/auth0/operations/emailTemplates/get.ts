import * as errors from '../../errors.ts';
import { renderEmailTemplate } from '../../mail/template.ts';
import type { Auth0Operation } from '../../operation.ts';

export const get: Auth0Operation<'emailTemplates.get'> = ({ model }, { path }) => {
  const template = model.emailTemplates.get(path.templateName);
  if (!template) throw errors.emailTemplateNotFound();
  return { status: 200, body: renderEmailTemplate(template) };
};
