import { AUTHENTICATION_REQUESTS, managementOperations, requestOf, zitadelServices } from './vendors.mjs';

const TRANSPORTS = 'REST, gRPC, gRPC-Web, Connect';

/**
 * SUPPORTED.md: every operation that is emulated, and in the groups that these belong to all that are not.
 * @param auth0 the operations of our document, and `zitadel` likewise
 */
export async function supportedPage({ auth0, zitadel }) {
  const management = auth0.filter(({ request }) => request.includes(' /api/v2/'));
  const other = auth0.filter((operation) => !management.includes(operation));
  const authentication = [...other.map(rowOf), ...AUTHENTICATION_REQUESTS.map((request) => missingRow({ request }))];
  const vendor = managementOperations();
  const groups = groupsOf(management, vendor);
  const services = await zitadelServices();
  const served = services.filter(({ typeName }) => SERVED.has(typeName)).map((service) => serviceOf(service, zitadel));
  const pages = zitadel.filter(({ id }) => !/Service\./.test(id));
  const absent = vendor.filter(({ id }) => !groups.some(({ name }) => name === groupOf(id)));
  const counts = [
    countsOf(`Auth0 Management API: the ${groups.length} groups below`, groups),
    countsOf('Auth0 Authentication API, login and pages', [{ rows: authentication }]),
    countsOf(`ZITADEL: ${served.map(({ name }) => name).join(', ')}`, served),
    countsOf('ZITADEL: pages and health', [{ rows: pages.map(rowOf) }]),
  ];
  return [
    INTRODUCTION,
    '| | Works | Example only | Not emulated |\n| --- | ---: | ---: | ---: |',
    ...counts,
    TRANSPORT_TABLE,
    '\n## Auth0: Management API\n',
    ...groups.flatMap(({ name, rows }) => [`### ${name}\n`, ...tableOf(rows), '']),
    `### Groups that are not emulated at all\n\n${listed(absent.map(({ id }) => groupOf(id)))}`,
    '\n## Auth0: Authentication API, login and pages\n',
    'No document of the vendor lists this API: what is not emulated is what its own pages name.\n',
    ...tableOf(authentication),
    '\n## ZITADEL: services\n',
    ...served.flatMap(({ name, rows }) => [`### ${name}\n`, ...tableOf(rows, true), '']),
    `### Services that are not emulated at all\n\nThey answer UNIMPLEMENTED: ${absentServices(services)}.`,
    '\n## ZITADEL: pages and health\n',
    ...tableOf(pages.map(rowOf)),
    '',
  ].join('\n');
}

/** The services with methods that are written; the others stand in the list of those that are not emulated. */
const SERVED = new Set([
  'zitadel.user.v2.UserService',
  'zitadel.session.v2.SessionService',
  'zitadel.settings.v2.SettingsService',
]);

const INTRODUCTION = `# What is supported

<!-- Written by \`npm run generate\`; the gate fails when it is not current. -->
Every operation that Ticketstub has, and every other one of the same groups and services that the vendors have: those of
Auth0's own SDK for Node and of ZITADEL's own descriptors (\`auth0\` and \`@zitadel/proto\` in package.json). **Works**:
checks requests, keeps state, answers as the vendor does, but for what the last column says. **Example only**: checks
requests, answers its documented example, keeps nothing. **Not emulated**: answers the vendor's 404 with the header
\`x-ticketstub: not-emulated\`, or UNIMPLEMENTED, and writes a line in the log; for Auth0's,
[--extend](docs/extend.md) answers examples. How each behaviour is known is [FIDELITY.md](FIDELITY.md).
`;

const TRANSPORT_TABLE = `
## Transports

All on one port, in the clear and over TLS.

| | REST | gRPC | gRPC-Web | Connect |
| --- | --- | --- | --- | --- |
| Auth0 | yes | | | |
| ZITADEL's services | yes | yes, over HTTP/2 | yes | yes, in JSON and binary |
| \`/__inspect\` | yes | | | |

Pages and REST speak HTTP/1.1, and HTTP/2 with whoever speaks nothing else. test/wires.test.ts has every operation of a
service give one answer over all four.`;

function groupsOf(management, vendor) {
  const names = [...new Set(management.map(({ id }) => groupOf(id)))];
  return names.map((name) => {
    const own = management.filter(({ id }) => groupOf(id) === name);
    const known = new Set(own.map(({ id }) => id));
    const missing = vendor.filter(({ id }) => groupOf(id) === name && !known.has(id));
    return { name, rows: [...own.map(rowOf), ...missing.map(missingRow)] };
  });
}

function serviceOf(service, zitadel) {
  const own = zitadel.filter(({ id }) => id.startsWith(`${service.name}.`));
  const known = new Set(own.map(({ id }) => id));
  const missing = service.methods
    .map((method) => ({ id: `${service.name}.${method.name}`, request: requestOf(method) }))
    .filter(({ id }) => !known.has(id));
  return { name: service.name, rows: [...own.map(rowOf), ...missing.map(missingRow)] };
}

function rowOf({ id, request, isExample, differs }) {
  return { id, request, state: isExample ? 'example only' : 'works', differs };
}

function missingRow({ id, request }) {
  return { id, request, state: 'not emulated', differs: '' };
}

function tableOf(rows, hasTransports = false) {
  const head = ['Operation', 'Request', 'State', ...(hasTransports ? ['Transports'] : []), 'What it does not do'];
  const lines = rows.map(({ id, request, state, differs }) => {
    const transports = hasTransports ? [state === 'works' ? TRANSPORTS : ''] : [];
    return line([id ? code(id) : '', request ? code(request) : '', state, ...transports, differs]);
  });
  return [line(head), line(head.map(() => '---')), ...lines];
}

function countsOf(name, groups) {
  const rows = groups.flatMap((group) => group.rows);
  const count = (state) => rows.filter((row) => row.state === state).length;
  return line([name, ...['works', 'example only', 'not emulated'].map((state) => String(count(state)))]);
}

function absentServices(services) {
  const absent = services.filter(({ typeName }) => !SERVED.has(typeName));
  return absent.map(({ typeName, methods }) => `${code(typeName)} (${methods.length})`).join(', ');
}

/** `a` (2), `b` (1). */
function listed(names) {
  const counts = [...new Set(names)].map((name) => `${code(name)} (${names.filter((it) => it === name).length})`);
  return `${counts.join(', ')}.`;
}

function groupOf(id) {
  return id.split('.')[0];
}

function code(text) {
  return `\`${text}\``;
}

function line(cells) {
  return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
}
