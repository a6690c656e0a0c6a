import type { Message } from '../core/message.ts';
import type { MailServer } from './mail-server.ts';

/** Hands a mail to a server; rejects when that does not take it. */
export type SendMail = (message: Message, signal: AbortSignal) => Promise<void>;

/** A way to this server: a connection for every mail. */
export function createMailer(server: MailServer): SendMail {
  const { auth } = server;
  // Loaded only where it is wanted, for it takes its time.
  const transport = import('nodemailer').then(({ createTransport }) =>
    // A connection that is given up is gone at once, whatever the server does.
    createTransport({ ...server, socketCloseTimeout: 0, disableFileAccess: true, disableUrlAccess: true }),
  );
  // Whoever sends hears of it.
  transport.catch(() => {});
  return async ({ id, from, to, subject, text, html, sentAt }, signal) => {
    const mail = {
      from: from ?? undefined,
      // As it is: not a list, not a name with an address.
      to: { name: '', address: to },
      subject: subject ?? undefined,
      text,
      html: html ?? undefined,
      date: new Date(sentAt),
      messageId: `<${id}@ticketstub.localhost>`,
      signal,
    };
    await (await transport).sendMail(mail).catch((error: Error) => {
      throw auth ? withoutPassword(error, auth) : error;
    });
  };
}

/** The error without the password, which a server may repeat as it stands or in the base64 in which it was sent. */
function withoutPassword(error: Error, { user, pass }: NonNullable<MailServer['auth']>): Error {
  const encoded = [`\0${user}\0${pass}`, pass].map((text) => Buffer.from(text).toString('base64'));
  const secrets = [...encoded, pass].filter((it) => it !== '' && error.message.includes(it));
  if (secrets.length === 0) return error;
  return new Error(secrets.reduce((text, it) => text.replaceAll(it, '[redacted]'), error.message));
}
