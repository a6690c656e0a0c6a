import type { User } from '../../testing/client/index.ts';

/** A kind of ticket, and the call of the vendor's API that issues one. */
export interface Kind {
  /** The provider and a name, as in `auth0.password_change`. */
  readonly id: string;
  readonly provider: 'auth0' | 'zitadel';
  readonly title: string;
  /** Whether it is for a user who is there already. */
  readonly forUser: boolean;
  readonly fields: readonly Field[];
  call(given: Given): VendorCall;
}

/** What has to be said, or can be, beside whom it is for. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** A row is one of the emulator's own records, by its id. */
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'number' | 'flag' | 'choice' | 'row';
  readonly required?: boolean;
  readonly initial?: string;
  readonly hint?: string;
  /** What a choice is between: values and what they mean. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  /** The table of Auth0's whose rows can be named. */
  readonly table?: RowTable;
}

export type RowTable = 'clients' | 'organizations' | 'selfServiceProfiles';

/** A record that a field can name. */
export interface Row {
  readonly id: string;
  readonly name: string;
  /** Of a client that has one. */
  readonly secret?: string | undefined;
}

/** What was chosen. */
export interface Given {
  /** Absent until one is picked, and where none is. */
  readonly user?: User | undefined;
  /** By the names of the fields; an empty text is nothing. */
  readonly values: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<RowTable, readonly Row[]>>;
}

/** A call of a vendor's API, over HTTP and by its SDK. */
export interface VendorCall {
  readonly path: string;
  /** Sent by POST. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether it wants a bearer token. */
  readonly bearer: boolean;
  readonly sdk: SdkCall;
}

/** The same by the vendor's client for Node. */
export interface SdkCall {
  readonly client: 'management' | 'authentication' | 'users';
  /** As in `tickets.changePassword`. */
  readonly method: string;
  readonly args: readonly unknown[];
  /** What the client is made with besides the address, where it is an application's. */
  readonly application?: { readonly clientId: string; readonly clientSecret?: string | undefined };
}

/** The members that say something. */
export function filled<T extends object>(members: T): T {
  const said = Object.entries(members).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(said) as T;
}

/** The number that was typed; undefined for none. */
export const numberIn = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);

/** Whether a flag is set; undefined leaves it to the vendor. */
export const flagIn = (text: string | undefined): boolean | undefined => (text ? true : undefined);
