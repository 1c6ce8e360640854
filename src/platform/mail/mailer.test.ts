import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import PostalMime from "postal-mime"
import { openMailer } from "./index.ts"

const folder = await mkdtemp(join(tmpdir(), "entente-mail-"))
afterAll(() => rm(folder, { recursive: true, force: true }))

const letter = {
  to: "zoe@partner.example",
  subject: "Où en êtes-vous ?\r\nBcc: everyone@partner.example",
  text: "Bonjour",
  html: "<p>Bonjour</p>",
  messageId: "<1@entente.example>",
  locale: "fr",
}

test("without a mail server each letter is one file that a mail program opens, however often it is sent", async () => {
  const mailer = openMailer({ from: "Entente <a@entente.example>", folder })
  expect(await mailer.fault()).toBeNull()
  await mailer.send(letter)
  await mailer.send(letter)
  const files = await readdir(folder)
  expect(files).toHaveLength(1)
  const read = await PostalMime.parse(await readFile(join(folder, files[0]!)))
  expect(read.to).toEqual([{ name: "", address: "zoe@partner.example" }])
  expect(read.headers.some((header) => header.key === "bcc")).toBe(false)
  expect(read.subject).toBe("Où en êtes-vous ? Bcc: everyone@partner.example")
})

test("a mail server that cannot be reached is a fault with a reason", async () => {
  const mailer = openMailer({ smtpUrl: "smtp://127.0.0.1:1", from: "a@entente.example", folder })
  expect(await mailer.fault()).toMatch(/ECONNREFUSED/)
})

test("a letter about a date carries it for the reader's calendar", async () => {
  const text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR"
  const mailer = openMailer({ from: "Entente <a@entente.example>", folder })
  await mailer.send({ ...letter, messageId: "<2@entente.example>", calendar: { text, method: "REQUEST" } })
  const files = await readdir(folder)
  const read = await PostalMime.parse(
    await readFile(
      join(
        folder,
        files.find((name) => name.includes("2"))!,
      ),
    ),
  )
  const calendars = read.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType))
  expect(calendars.map(({ filename }) => filename)).toContain("invite.ics")
  expect(calendars.map(({ method }) => method)).toContain("REQUEST")
  for (const { content } of calendars)
    expect(typeof content === "string" ? content : new TextDecoder().decode(content)).toContain("VCALENDAR")
})
