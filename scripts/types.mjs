import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * The TypeScript types of what a document describes.
 * @param {URL} document
 */
export async function typesOf(document) {
  const types = astToString(await openapiTypescript(document, { alphabetize: false }));
  // An `anyOf` that only says which members have to be there is no type of its own.
  return types.replaceAll(/^( +\})(?: \| unknown)+;$/gm, '$1;');
}
