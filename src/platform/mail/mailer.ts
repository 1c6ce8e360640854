import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createTransport } from "nodemailer"

/** One letter to one address: never several in To, never a copy (assurance SEC-093). */
export type Letter = {
  to: string
  subject: string
  text: string
  html: string
  /** Stable over retries, so that a letter sent twice by accident is shown once. */
  messageId: string
  locale: string
  /** Where an answer goes, when not to whom it is from. */
  replyTo?: string
  /** A date for the reader's calendar: mail programs show it with the letter, and keep it as `invite.ics`. */
  calendar?: { text: string; method: "REQUEST" | "CANCEL" }
}

export type Mailer = {
  send(letter: Letter): Promise<void>
  /** Whether letters can leave now: null when they can, else why not. */
  fault(): Promise<string | null>
  /** Lets go of the mail server. */
  close(): void
}

/** How many letters are handed to a mail server at once. */
export const lettersAtOnce = 4

/** SMTP when configured, else a folder of .eml files that any mail program opens. */
export function openMailer(options: { smtpUrl?: string; from: string; folder: string }): Mailer {
  return options.smtpUrl
    ? smtpMailer(options.smtpUrl, options.from)
    : folderMailer(options.folder, options.from)
}

function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    // Connections stay open from letter to letter; a letter whose connection broke is for its job to try again.
    pool: true,
    maxConnections: lettersAtOnce,
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
  })
  return {
    send: async (letter) => void (await transport.sendMail(envelope(letter, from))),
    close: () => transport.close(),
    fault: () =>
      transport.verify().then(
        () => null,
        (trouble: Error) => trouble.message,
      ),
  }
}

function folderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" })
  return {
    send: async (letter) => {
      const sent = (await transport.sendMail(envelope(letter, from))) as { message: Buffer }
      await mkdir(folder, { recursive: true })
      const path = join(folder, `${letter.messageId.replaceAll(/[^\w-]/g, "_")}.eml`)
      // A reader of the folder never sees half a letter.
      await writeFile(`${path}.part`, sent.message)
      await rename(`${path}.part`, path)
    },
    close: () => undefined,
    fault: () =>
      mkdir(folder, { recursive: true }).then(
        () => null,
        (trouble: Error) => trouble.message,
      ),
  }
}

function envelope(letter: Letter, from: string) {
  return {
    from,
    to: { name: "", address: letter.to },
    subject: letter.subject.replaceAll(/[\r\n]+/g, " "),
    text: letter.text,
    html: letter.html,
    messageId: letter.messageId,
    ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
    ...(letter.calendar
      ? {
          icalEvent: {
            method: letter.calendar.method,
            filename: "invite.ics",
            content: letter.calendar.text,
          },
        }
      : {}),
    headers: { "Content-Language": letter.locale, "Auto-Submitted": "auto-generated" },
  }
}
