import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^(licen[cs]e|copying|notice)(\b|[-_.])/i;

/**
 * The licence notices of the packages whose files these are.
 * @param {Iterable<string>} files relative to `root`
 */
export function noticesOf(files, root) {
  const folders = new Set();
  for (const file of files) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
    if (folder) folders.add(folder);
  }
  const notices = new Map(Array.from(folders, (folder) => noticeOf(join(root, folder))));
  const texts = [...notices]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, text]) => `${name}\n\n${text}`);
  return `What is built into this package, and under which licence.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE.test(file) && !/\.(c?js|ts)$/.test(file));
  if (license === undefined && files.length === 0) throw new Error(`${folder} does not say how it is licensed.`);
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [
    `${name} ${version} (${license?.type ?? license ?? 'see below'})`,
    `${texts.join('\n\n') || by || 'The package has no notice of its own.'}\n`,
  ];
}
