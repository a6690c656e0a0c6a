import type { Message } from '../../core/message.ts';

const LINE = '\r\n';
/** Characters of base64 in a line (RFC 2045). */
const LINE_LENGTH = 76;
/** Bytes of text in one encoded word, which has to stay under 75 characters (RFC 2047). */
const WORD_BYTES = 45;

/** An e-mail as it goes over the wire: both of its forms, as parts of which a reader shows the better one (RFC 5322). */
export function toEml({ id, from, to, subject, text, html, sentAt }: Message): string {
  const boundary = `part-of-${id}`;
  const headers = [
    `From: ${unfolded(from ?? '')}`,
    `To: ${unfolded(to)}`,
    `Subject: ${encodedWords(subject ?? '')}`,
    `Date: ${new Date(sentAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@ticketstub.invalid>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const parts = [part('text/plain', text), ...(html === null ? [] : [part('text/html', html)])];
  const body = parts.map((each) => `--${boundary}${LINE}${each}`).join(LINE);
  return `${headers.join(LINE)}${LINE}${LINE}${body}${LINE}--${boundary}--${LINE}`;
}

function part(type: string, content: string): string {
  const encoded = Buffer.from(content.toWellFormed()).toString('base64');
  const lines = encoded.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [];
  const headers = [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64'];
  return [...headers, '', ...lines].join(LINE);
}

/** Text as a header carries it: as it is when it is plain, else in encoded words, none of which cuts a character. */
function encodedWords(text: string): string {
  const line = unfolded(text.toWellFormed());
  if (/^[\x20-\x7e]*$/.test(line) && line.length <= LINE_LENGTH && !line.includes('=?')) return line;
  const words = [''];
  for (const character of line) {
    const word = `${words.at(-1)}${character}`;
    if (Buffer.byteLength(word) > WORD_BYTES) words.push(character);
    else words[words.length - 1] = word;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join(`${LINE} `);
}

/** On one line: what follows a line break would be another header. */
function unfolded(text: string): string {
  return text.replaceAll(/[\r\n\0]+/g, ' ').trim();
}
