import { createTransport } from "nodemailer"
import { afterAll, expect, test } from "vitest"
import { letterIn, openListener, ownWords, replyAddress, tokenIn } from "./index.ts"
import type { LetterIn } from "./index.ts"

const address = "reply@answers.example"
const taken: LetterIn[] = []
const troubles: unknown[] = []
let isKept = true
const listener = await openListener({
  port: 0,
  host: "127.0.0.1",
  address,
  isOurs: (token) => token === "abc234",
  take: async (letter) => {
    if (!isKept) throw new Error("The database is away")
    taken.push(letter)
  },
  trouble: (thrown) => void troubles.push(thrown),
})
afterAll(() => listener.close())

const transport = createTransport({ host: "127.0.0.1", port: listener.port, ignoreTLS: true })

const send = (letter: object) =>
  transport.sendMail({
    from: "Zoé Tremblay <zoe@partner.example>",
    to: replyAddress(address, "abc234"),
    subject: "Re: your progress",
    text: "Two groups met.",
    ...letter,
  })

const newest = () => taken.at(-1)!

test("a letter to one of our addresses is taken with its words, its writer and what is attached to it", async () => {
  await send({
    messageId: "<one@partner.example>",
    text: "Two groups met.\n\nOn Mon, Nov 23, 2026 at 9:00 AM Two Rivers <entente@two.example>\nwrote:\n> Hello Zoé",
    attachments: [{ filename: "photo.jpg", content: Buffer.from([0xff, 0xd8, 0xff]) }],
  })
  expect(newest()).toMatchObject({
    messageId: "<one@partner.example>",
    recipients: ["reply+abc234@answers.example"],
    from: { name: "Zoé Tremblay", address: "zoe@partner.example" },
    text: "Two groups met.",
    automatic: null,
  })
  expect(newest().attachments).toEqual([{ name: "photo.jpg", content: new Uint8Array([0xff, 0xd8, 0xff]) }])
})

test("it relays nothing: an address that is not ours is refused at the door", async () => {
  for (const to of ["somebody@elsewhere.example", "reply@answers.example", "other+abc234@answers.example"])
    await expect(send({ to })).rejects.toMatchObject({ responseCode: 550 })
})

test("a letter to an address somebody made up is refused before any of it is read", async () => {
  const before = taken.length
  await expect(send({ to: "reply+abc235@answers.example" })).rejects.toMatchObject({ responseCode: 550 })
  expect(taken).toHaveLength(before)
})

test("a letter that cannot be kept now is refused for now, so that its server tries again", async () => {
  isKept = false
  await expect(send({})).rejects.toMatchObject({ responseCode: 451 })
  isKept = true
  expect(troubles).toHaveLength(1)
})

test("a letter of more than 25 megabytes is refused", async () => {
  const attachments = [{ filename: "film.txt", content: "x".repeat(27 * 1024 * 1024) }]
  const before = taken.length
  await expect(send({ attachments })).rejects.toMatchObject({ responseCode: 552 })
  expect(taken).toHaveLength(before)
})

test("what a program wrote is known: automatic answers, bounces, lists, absences", async () => {
  const programs = [
    [{ headers: { "Auto-Submitted": "auto-replied" } }, "auto-submitted"],
    [{ headers: { Precedence: "bulk" } }, "list"],
    [{ from: "MAILER-DAEMON@partner.example" }, "bounce"],
    [{ subject: "Out of office: until Monday" }, "out-of-office"],
    [{ subject: "Réponse automatique : absente" }, "out-of-office"],
    [{ headers: { "Auto-Submitted": "no" } }, null],
  ] as const
  for (const [letter, why] of programs) {
    await send(letter)
    expect(newest().automatic, JSON.stringify(letter)).toBe(why)
  }
})

test("a letter without plain text is read from its markup, without what runs in it", async () => {
  const html =
    "<p>Two groups<br>met &amp; sang.</p><script>alert(1)</script><blockquote>Hello Zoé</blockquote>"
  await send({ text: undefined, html })
  expect(newest().text).toBe("Two groups\nmet & sang.")
})

test("somebody's own words end where the letter they answer begins, in both languages", () => {
  const answers: [string, string][] = [
    ["Fine.\n\n> Hello", "Fine."],
    ["Fine.\n-- \nZoé\n555-0100", "Fine."],
    ["Ça va.\n\nLe lun. 23 nov. 2026 à 09:00, Deux Rives <a@b.example> a écrit :\n> Bonjour", "Ça va."],
    ["Fine.\n\n-----Original Message-----\nFrom: a@b.example", "Fine."],
    ["Ça va.\n________________________________\nDe : Deux Rives <a@b.example>", "Ça va."],
    ["Fine.\nSent from my phone", "Fine."],
    ["> only quoted", "> only quoted"],
    ["On Monday we met.\nFrom there on it went well.", "On Monday we met.\nFrom there on it went well."],
  ]
  for (const [whole, own] of answers) expect(ownWords(whole)).toBe(own)
})

test("a token is found whatever a mail server did to its case", () => {
  expect(tokenIn(address, ["zoe@x.example", "Reply+ABC234@Answers.Example"])).toBe("abc234")
  expect(tokenIn(address, ["reply+@answers.example", "reply+abc@elsewhere.example"])).toBeNull()
})

const inMarkup = (html: string) => {
  const head =
    "From: a@b.example\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8"
  return Buffer.from(`${head}\r\n\r\n${html}\r\n`)
}

// What grew with the square of the letter would take minutes for these, and end at the time every test has.
test.each(["<", "<style>", "<style", "<blockquote ", "</", "<br", "On a b c\n"])(
  "a letter of nothing but %j is read at once: no letter holds the others up",
  async (piece) => {
    const source = inMarkup(piece.repeat(2_000_000 / piece.length).replaceAll(/[^\n]{900}/g, "$&\r\n"))
    expect(await letterIn(source)).toBeDefined()
  },
)

test("what is quoted, styled or in the head of a letter's markup is not its words", async () => {
  const html =
    "<html><head><title>T</title><body><style>p{}</style>1 < 2<blockquote>a<blockquote>b</blockquote>c</blockquote><h2>Yes</h2>done"
  expect((await letterIn(inMarkup(html))).text).toBe("1 < 2Yes\ndone")
})

test("the character no database keeps is taken out of a letter, wherever it stands", async () => {
  await send({
    from: { name: "Zo\0é", address: "zoe@partner.example" },
    subject: "R\0e",
    text: "We did\0 it.",
    attachments: [{ filename: "pho\0to.jpg", content: Buffer.from([0xff, 0xd8, 0xff]) }],
  })
  expect(JSON.stringify({ ...newest(), attachments: newest().attachments[0]!.name })).not.toContain("\\u0000")
  expect(newest().text).toBe("We did it.")
})
