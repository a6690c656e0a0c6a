import type { Auth0Operation } from '../../operation.ts';
import { codeChallengeForm, codeChallengeUnknown } from '../../pages/code-challenge.ts';
import { openChallenge } from '../../tickets/code-challenge.ts';

export const emailChallengePage: Auth0Operation<'universalLogin.emailChallengePage'> = (context, { query }) => {
  const challenge = openChallenge(context, query.state);
  if (!challenge) return { status: 400, body: codeChallengeUnknown(context) };
  return { status: 200, body: codeChallengeForm(context, challenge) };
};
