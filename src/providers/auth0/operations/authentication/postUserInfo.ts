import type { Auth0Operation } from '../../operation.ts';
import { userInfo } from './userInfo.ts';

export const postUserInfo: Auth0Operation<'authentication.postUserInfo'> = (context, call) => userInfo(context, call);
