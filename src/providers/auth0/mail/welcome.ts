import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { strategyType } from '../strategy.ts';
import { emailOf, type Identity, type User } from '../users/user.ts';
import { sendEmail } from './email.ts';

/**
 * Welcomes a user who has verified his address, or was never asked to, where the tenant has its template for that
 * switched on. Nobody from a company's own directory is welcomed (Auth0: email template descriptions).
 */
export function sendWelcome(context: Auth0Context, user: User, identity: Identity, client?: Client): void {
  const { enabled } = context.model.emailTemplates.get('welcome_email') ?? {};
  if (!enabled || strategyType(identity.provider) === 'enterprise') return;
  const content = { id: null, email: emailOf(user, identity) ?? null, url: null, code: null };
  sendEmail(context, 'welcome_email', content, { user, client, connection: identity.connection });
}
