import { openLogin } from '../../login/login.ts';
import type { Auth0Operation } from '../../operation.ts';
import { loginForm } from '../../pages/login.ts';

export const loginPage: Auth0Operation<'universalLogin.loginPage'> = (context, { query, headers }) => ({
  status: 200,
  body: loginForm(context, openLogin(context, query.state, headers)),
});
