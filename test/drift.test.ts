import { describe, expect, test } from 'vitest';
import { compareWithOfficial, compareWithSdk } from '../scripts/drift/auth0.mjs';
import { KNOWN } from '../scripts/drift/known.mjs';
import { reportOf, withoutKnown } from '../scripts/drift/report.mjs';
import { compareWithDescriptors } from '../scripts/drift/zitadel.mjs';
import { readDocument } from '../src/server/document.ts';

const auth0 = readDocument(new URL('../openapi/auth0.yaml', import.meta.url));
const zitadel = readDocument(new URL('../openapi/zitadel.yaml', import.meta.url));

/** A document of one operation, with these members of its description changed. */
function documentOf(changes: object, properties: object = {}, path = '/api/v2/things/{id}'): object {
  const Thing = {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: { ...MEMBERS, ...properties },
  };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
  const operation = {
    operationId: 'things.update',
    security: [{ bearerAuth: ['update:things'] }],
    parameters: [{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 0 } }],
    requestBody: { content },
    responses: { '200': { content }, '404': {} },
    ...changes,
  };
  return { paths: { [path]: { patch: operation } }, components: { schemas: { Thing } } };
}

const MEMBERS = {
  name: { type: 'string', minLength: 1 },
  kind: { enum: ['a', 'b'] },
  parts: { type: 'array', items: { type: 'object', properties: { size: { type: 'integer' } } } },
};

/** The same as the vendor would have it: its own ids, and paths without a prefix. */
function official(changes: object = {}, properties: object = {}): object {
  const own = { operationId: 'patch_things', 'x-operation-group': 'things', 'x-operation-name': 'update', ...changes };
  return documentOf(own, properties, '/things/{id}');
}

describe('the document of ZITADEL', async () => {
  const findings = await compareWithDescriptors(zitadel);

  test('claims nothing that the official descriptors deny', () => {
    expect(withoutKnown(findings).wrong).toEqual([]);
  });

  test('is otherwise only where it is known to be', () => {
    const known = [...KNOWN.keys()].filter((finding) => finding.startsWith('zitadel.'));
    expect(known.filter((finding) => !findings.wrong.includes(finding))).toEqual([]);
  });

  test.each([
    [
      'VerifyEmailRequest',
      'verificationCode',
      { type: 'string', minLength: 2, maxLength: 20 },
      /verificationCode: rules/,
    ],
    ['VerifyEmailRequest', 'verificationCode', { type: 'integer' }, /verificationCode: type is "string"/],
    ['VerifyEmailRequest', 'invented', { type: 'string' }, /VerifyEmailRequest.invented does not exist/],
  ])('would be found out about %s.%s being %j', async (name, member, property, finding) => {
    const { schemas } = zitadel.components ?? {};
    const message = schemas?.[name] as { readonly properties: object };
    const changed = { ...message, properties: { ...message.properties, [member]: property } };
    const components = { ...zitadel.components, schemas: { ...schemas, [name]: changed } };
    const { wrong } = withoutKnown(await compareWithDescriptors({ ...zitadel, components }));
    expect(wrong).toContainEqual(expect.stringMatching(finding));
  });
});

test("the requests of Auth0's document are those that its SDK makes", () => {
  expect(compareWithSdk(auth0)).toEqual({ wrong: [], missing: [] });
});

describe('a document of Auth0 itself', () => {
  test('that says the same differs in nothing', () => {
    expect(compareWithOfficial(documentOf({}), official())).toEqual({ wrong: [], missing: [] });
  });

  const wrongs: readonly [what: string, ours: object, theirs: object, finding: string][] = [
    [
      'another scope',
      documentOf({ security: [{ bearerAuth: ['read:things'] }] }),
      official(),
      'things.update: asks for update:things, not for read:things',
    ],
    [
      'another name',
      documentOf({ operationId: 'things.change' }),
      official(),
      'things.change: is called things.update',
    ],
    ['no such path', documentOf({}, {}, '/api/v2/stuff'), official(), 'things.update: PATCH /stuff does not exist'],
    ['no such parameter', documentOf({}), official({ parameters: [] }), 'things.update: page in query does not exist'],
    [
      'no such status',
      documentOf({ responses: { '201': {} } }),
      official(),
      'things.update: 201 is not documented by the vendor',
    ],
    ['no such member', documentOf({}, { more: {} }), official(), 'things.update: body.more does not exist'],
    ['a member that is refused', documentOf({}), official({}, { more: {} }), 'things.update: body.more is refused'],
    [
      'another type',
      documentOf({}, { name: { type: 'integer', minLength: 1 } }),
      official(),
      'things.update: body.name is string, not integer',
    ],
    [
      'another limit',
      documentOf({}, { name: { type: 'string', minLength: 2 } }),
      official(),
      'things.update: body.name has minLength 1, not 2',
    ],
    [
      'a value too many',
      documentOf({}, { kind: { enum: ['a', 'b', 'c'] } }),
      official(),
      'things.update: body.kind has no value "c"',
    ],
    [
      'a value too few',
      documentOf({}, { kind: { enum: ['a'] } }),
      official(),
      'things.update: body.kind has also the value "b"',
    ],
    [
      'another type deep inside',
      documentOf({}, { parts: { type: 'array', items: { type: 'object', properties: { size: { type: 'string' } } } } }),
      official(),
      'things.update: body.parts[].size is integer, not string',
    ],
  ];

  test.each(wrongs)('finds out a claim of ours that is not so: %s', (_, ours, theirs, finding) => {
    expect(compareWithOfficial(ours, theirs).wrong).toContain(finding);
  });

  test('tells what it has besides, and an excerpt says nothing of the rest', () => {
    const more = official({ responses: { '200': {}, '404': {}, '429': {} } });
    expect(compareWithOfficial(documentOf({}), more)).toEqual({
      wrong: [],
      missing: ['things.update: 429 is not described'],
    });
    const elsewhere = documentOf({}, {}, '/api/v2/stuff');
    const found = compareWithOfficial(elsewhere, official(), false);
    expect(found).toEqual({ wrong: [], missing: ['PATCH /things/{id} is not emulated'] });
    expect(reportOf('Auth0', withoutKnown(found))).toContain('- PATCH /things/{id} is not emulated');
  });
});
