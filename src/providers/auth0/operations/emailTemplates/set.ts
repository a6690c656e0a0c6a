import * as errors from '../../errors.ts';
import { renderEmailTemplate } from '../../mail/template.ts';
import type { Auth0Operation } from '../../operation.ts';

export const set: Auth0Operation<'emailTemplates.set'> = ({ model }, { path, body }) => {
  const { template, ...members } = body;
  if (template !== path.templateName) throw errors.otherEmailTemplate();
  if (!model.emailTemplates.get(template)) throw errors.emailTemplateNotFound();
  return { status: 200, body: renderEmailTemplate(model.emailTemplates.put({ ...members, id: template })) };
};
