const LEVELS = ['recorded', 'documented', 'inferred'];
const NAMES = { auth0: 'Auth0', zitadel: 'ZITADEL' };

/** What of FIDELITY.md is written here; the known differences around it are written by hand. */
const GENERATED = /(<!-- (counts|tables): .*-->\n)[\s\S]*?(\n<!-- end of \2 -->)/g;

/**
 * FIDELITY.md with its counts and tables made anew.
 * @param {string} page
 * @param {Record<string, { id: string, request: string, evidence: string, differs: string, answers: object[] }[]>} providers
 */
export function fidelityPage(page, providers) {
  const parts = { counts: countsOf(providers), tables: tablesOf(providers) };
  return page.replaceAll(GENERATED, (_, head, name, end) => `${head}\n${parts[name]}${end}`);
}

function countsOf(providers) {
  const rows = Object.entries(providers).flatMap(([name, operations]) => {
    const refusals = distinct(operations, ({ status }) => status >= 400);
    const successes = distinct(operations, ({ status }) => status < 400);
    return [
      line([`${NAMES[name]}: operations`, ...shares(operations)]),
      line([`${NAMES[name]}: answers of success`, ...shares(successes)]),
      line([`${NAMES[name]}: refusals`, ...shares(refusals)]),
    ];
  });
  return `| | All | Recorded | Documented | Inferred |\n| --- | ---: | ---: | ---: | ---: |\n${rows.join('\n')}\n`;
}

/** The answers of operations; one that many operations share counts once. */
function distinct(operations, isWanted) {
  const own = operations.flatMap(({ answers }) => answers.filter(isWanted));
  return [...new Map(own.map((answer) => [answer.source, answer])).values()];
}

function shares(all) {
  const share = (level) => {
    const count = all.filter(({ evidence }) => evidence === level).length;
    return `${count} (${Math.round((100 * count) / all.length)} %)`;
  };
  return [String(all.length), ...LEVELS.map(share)];
}

function tablesOf(providers) {
  const tables = Object.entries(providers).map(([name, operations]) => {
    const rows = operations.map(({ id, evidence, answers, differs }) =>
      line([`\`${id}\``, evidence, answers.map(answerText).join(', '), differs]),
    );
    const head = '| Operation | Evidence | Answers | What it does not do |\n| --- | --- | --- | --- |';
    return `### ${NAMES[name]}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return tables.join('\n');
}

/** `404 unknown_user` R: the status and the name of its example, and the first letter of how it is known. */
function answerText({ status, name, evidence }) {
  return `${status} ${name}&nbsp;${evidence.charAt(0).toUpperCase()}`;
}

function line(cells) {
  return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
}
