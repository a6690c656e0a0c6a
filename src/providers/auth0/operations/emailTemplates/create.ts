import * as errors from '../../errors.ts';
import { renderEmailTemplate } from '../../mail/template.ts';
import type { Auth0Operation } from '../../operation.ts';

export const create: Auth0Operation<'emailTemplates.create'> = ({ model }, { body }) => {
  const { template, ...members } = body;
  if (model.emailTemplates.get(template)) throw errors.emailTemplateExists(template);
  return { status: 200, body: renderEmailTemplate(model.emailTemplates.put({ ...members, id: template })) };
};
