import type { Field, Form } from './page.ts';

/** What somebody types into a field, by what its `autocomplete` says that it is for. */
export interface Typist {
  /** Asked only for a field that takes a new one. */
  newPassword(): string;
  /** Asked only for a field that takes the present one. */
  currentPassword(): string;
  readonly code: string | null;
  readonly username: string | null;
}

/** What the form sends once it is filled in, with the button that the Enter key presses; as it stands without a typist. */
export function fillIn({ fields, button }: Form, typist: Typist | undefined): URLSearchParams {
  const values = new URLSearchParams();
  for (const field of fields) values.append(field.name, typist ? typed(field, typist) : field.value);
  if (button) values.append(...button);
  return values;
}

/** A field that begins with something keeps it. */
function typed({ type, autocomplete, value }: Field, typist: Typist): string {
  if (type === 'password') return autocomplete === 'new-password' ? typist.newPassword() : typist.currentPassword();
  if (value !== '') return value;
  if (autocomplete === 'one-time-code') return typist.code ?? '';
  return autocomplete === 'username' ? (typist.username ?? '') : '';
}
