import type { SdkCall, VendorCall } from './kind.ts';

/** Where a call goes, and on whose behalf. */
export interface Sender {
  /** The emulator's, as in `http://localhost:4747`. */
  readonly origin: string;
  readonly token: string;
}

/** The call as a line for a shell (POSIX). */
export function curlOf({ path, body, bearer }: VendorCall, { origin, token }: Sender): string {
  const parts = [
    `curl -X POST ${quoted(origin + path)}`,
    ...(bearer ? [`-H ${quoted(`Authorization: Bearer ${token}`)}`] : []),
    "-H 'Content-Type: application/json'",
    `-d ${quoted(JSON.stringify(body))}`,
  ];
  return parts.join(' \\\n  ');
}

/** The call by the vendor's client for Node, as a module. */
export function sdkOf({ sdk }: VendorCall, sender: Sender): string {
  const args = sdk.args.map((arg) => literal(arg)).join(', ');
  return `${SETUPS[sdk.client](sdk, sender)}\nconst answer = await ${sdk.client}.${sdk.method}(${args});`;
}

const TRUST = '// It calls over https: NODE_EXTRA_CA_CERTS has to name the file that `ticketstub ca` tells.\n';

const SETUPS: Readonly<Record<SdkCall['client'], (sdk: SdkCall, sender: Sender) => string>> = {
  management: (_, { origin, token }) =>
    `${TRUST}${imported('ManagementClient', 'auth0')}

const management = new ManagementClient(${literal({ domain: new URL(origin).host, token })});`,
  authentication: ({ application }, { origin }) =>
    `${TRUST}${imported('AuthenticationClient', 'auth0/legacy')}

const authentication = new AuthenticationClient(${literal({ domain: new URL(origin).host, ...application })});`,
  users: (_, { origin, token }) =>
    `${imported('createServerTransport', '@zitadel/client/node')}
${imported('createUserServiceClient', '@zitadel/client/v2')}

const users = createUserServiceClient(createServerTransport(${literal(token)}, ${literal({ baseUrl: origin })}));`,
};

function imported(name: string, module: string): string {
  return `import { ${name} } from ${literal(module)};`;
}

/** One word to a POSIX shell, whatever stands in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A value as JavaScript writes it. */
function literal(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name)}: ${literal(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** In single quotes, as the vendors write theirs. */
function stringLiteral(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside}'`;
}
