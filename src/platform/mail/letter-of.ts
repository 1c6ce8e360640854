import type { Letter } from "./mailer.ts"

/** A plain message as a letter: its text, and the same in plain HTML, escaped, with the one link as a link. */
export function letterOf(message: {
  recipient: string
  locale: string
  subject: string
  body: string
  link: string | null
  messageId: string
  replyTo?: string | null
  calendar?: string | null
  calendarMethod?: "REQUEST" | "CANCEL" | null
}): Letter {
  const { calendar, calendarMethod } = message
  return {
    to: message.recipient,
    subject: message.subject,
    text: message.body,
    html: htmlOf(message),
    messageId: message.messageId,
    locale: message.locale,
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    ...(calendar && calendarMethod ? { calendar: { text: calendar, method: calendarMethod } } : {}),
  }
}

function htmlOf(message: { locale: string; subject: string; body: string; link: string | null }): string {
  const paragraphs = message.body.split(/\n{2,}/).map((paragraph) => {
    const alone = paragraph.trim()
    if (message.link && (alone === message.link || alone.startsWith(`${message.link}/`)) && !/\s/.test(alone))
      return `<p><a href="${escape(alone)}">${escape(alone)}</a></p>`
    return `<p>${escape(paragraph).replaceAll("\n", "<br>")}</p>`
  })
  return [
    `<!doctype html><html lang="${message.locale}-CA"><head><meta charset="utf-8">`,
    `<title>${escape(message.subject)}</title></head>`,
    `<body style="font: 16px/1.5 sans-serif; max-width: 34em">${paragraphs.join("\n")}</body></html>`,
  ].join("")
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
