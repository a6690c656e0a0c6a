import type { HumanUser } from '../users/user.ts';

/** What the vendor's messages and the templates of their links know of whom they go to, by its names (facts/zitadel.md 5). */
export function fieldsOf({ id, resourceOwner, username, type: { human } }: HumanUser) {
  return {
    UserID: id,
    OrgID: resourceOwner,
    UserName: username,
    FirstName: human.givenName,
    LastName: human.familyName,
    NickName: human.nickName,
    DisplayName: human.displayName,
    LastEmail: human.email,
    VerifiedEmail: human.isEmailVerified ? human.email : '',
    LastPhone: human.phone ?? '',
    VerifiedPhone: human.isPhoneVerified ? (human.phone ?? '') : '',
    PreferredLoginName: username,
    LoginName: username,
  };
}

/** As Go's html.EscapeString. */
export function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    "'": '&#39;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
  };
  return text.replaceAll(/[&'<>"]/g, (sign) => escapes[sign] ?? sign);
}
