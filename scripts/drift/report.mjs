import { KNOWN } from './known.mjs';

/**
 * What was found, without what is known and stays.
 * @param {import('./schemas.mjs').Findings} findings
 * @returns {import('./schemas.mjs').Findings & { known: string[] }}
 */
export function withoutKnown({ wrong, missing }) {
  const known = wrong.filter((finding) => KNOWN.has(finding));
  return { wrong: wrong.filter((finding) => !KNOWN.has(finding)), missing, known };
}

/** A report of one comparison, in Markdown. */
export function reportOf(name, { wrong, missing, known }) {
  return [
    `## ${name}`,
    section('We claim what is not so', wrong),
    section('Differs, and no claim of ours is wrong', shortened(missing)),
    section(
      'Known, and meant so',
      known.map((finding) => `${finding}: ${KNOWN.get(finding)}`),
    ),
    wrong.length + missing.length + known.length === 0 ? 'No difference.\n' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title, lines) {
  return lines.length === 0 ? '' : `### ${title} (${lines.length})\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

/** What is said of many operations alike, said once: `413 is not documented by the vendor: 12 operations`. */
function shortened(findings) {
  const kinds = new Map();
  for (const finding of findings) kinds.set(kindOf(finding), [...(kinds.get(kindOf(finding)) ?? []), finding]);
  return Array.from(kinds, ([kind, all]) => (all.length === 1 ? all[0] : `${kind}: ${all.length} operations`));
}

function kindOf(finding) {
  return /^[\w.]+: (\d{3} is .*)$/.exec(finding)?.[1] ?? finding;
}
