import { readdirSync, readFileSync } from 'node:fs';
import { getOption, hasOption } from '@bufbuild/protobuf';
import { http } from '@zitadel/proto/google/api/annotations_pb.js';

const sdk = new URL('../../node_modules/auth0/dist/esm/management/api/resources/', import.meta.url);
const descriptors = new URL('../../node_modules/@zitadel/proto/es/', import.meta.url);

/**
 * Every operation of Auth0's Management API that its own SDK can call, named as there: the SDK is generated from the
 * vendor's document, and each of its methods names its request where it deals with failures.
 */
export function managementOperations() {
  return filesIn(sdk, /client[\\/]Client\.mjs$/).flatMap((file) => {
    const group = file.replace(/[\\/]client[\\/]Client\.mjs$/, '').replaceAll(/[\\/]resources[\\/]/g, '.');
    let name = '';
    return readFileSync(new URL(file, sdk), 'utf8')
      .split('\n')
      .flatMap((line) => {
        name = /^ {4}(?:__)?(\w+)\(/.exec(line)?.[1] ?? name;
        const call = /handleNonStatusCodeError\(.*"([A-Z]+)", "([^"]+)"\)/.exec(line);
        return call ? [{ id: `${group}.${name}`, request: `${call[1]} /api/v2${call[2]}` }] : [];
      });
  });
}

/** What Auth0's Authentication API has besides: nothing lists it, save discovery documents and the vendor's pages. */
export const AUTHENTICATION_REQUESTS = [
  'POST /oauth/par',
  'POST /oauth/device/code',
  'POST /bc-authorize',
  'POST /mfa/challenge',
  'POST /mfa/associate',
  'GET /mfa/authenticators',
  'POST /oidc/register',
  'GET /samlp/{client_id}',
  'GET /wsfed/{client_id}',
];

/** Every service of ZITADEL that the official descriptors have, with its methods. */
export async function zitadelServices() {
  const files = filesIn(descriptors, /^zitadel[\\/].*(service|admin|auth|management|system)_pb\.js$/);
  const modules = await Promise.all(files.map((file) => import(new URL(file, descriptors).href)));
  return modules.flatMap((module) => Object.values(module).filter((it) => it.kind === 'service'));
}

/** The request that stands for a method over REST, in the form of our documents; undefined where it has none. */
export function requestOf(method) {
  const { case: verb, value: path } = hasOption(method, http) ? getOption(method, http).pattern : {};
  const names = new Map(method.input.fields.map(({ name, jsonName }) => [name, jsonName]));
  return verb && `${verb.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, (_, name) => `{${names.get(name) ?? name}}`)}`;
}

function filesIn(folder, pattern) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => pattern.test(file)).sort();
}
