import { afterAll, expect, test } from "vitest"
import PostalMime from "postal-mime"
import { record } from "#platform/acts"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { atOnce } from "../../../tests/database.ts"
import { aMailServer } from "../../../tests/mail-server.ts"
import { deliverMessage, newestMessages, openMailer, undeliveredMessages, writeMessage } from "./index.ts"
import type { Mailer } from "./index.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.written": Record<string, never>
  }
}

const server = await aMailServer()
afterAll(() => server.close())

const link = "https://entente.example/fr/link/a-token"

async function aMessage(partnership: TestPartnership, changes: { body?: string; linkId?: string } = {}) {
  const recipient = `${partnership.slug}@partner.example`
  await partnership.act(async (tx, actor) => {
    await writeMessage(tx, actor, {
      kind: "test",
      to: recipient,
      locale: "fr",
      subject: "Où en êtes-vous ?",
      body: "Bonjour,\n\nÀ bientôt.",
      dedupeKey: "once",
      ...changes,
    })
    await record(tx, actor, { kind: "test.written", details: {} })
  })
  const { id } = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select("id").executeTakeFirstOrThrow(),
  )
  return { partnershipId: partnership.id, messageId: id, recipient }
}

const clock = fixedClock("2026-11-22T17:00:00Z")

function dispatching({ database }: TestPartnership, changes: { mailer?: Mailer; open?: boolean } = {}) {
  return {
    database,
    clock,
    mailer: changes.mailer ?? openMailer({ smtpUrl: server.url, from: "a@entente.example", folder: "" }),
    baseUrl: "https://entente.example",
    addressOfLink: async () => (changes.open === false ? null : link),
  }
}

const lettersTo = (recipient: string) => server.letters.filter((letter) => letter.to === recipient)

const stateOf = (partnership: TestPartnership) =>
  partnership.read((tx) => tx.selectFrom("outboxMessage").selectAll().executeTakeFirstOrThrow())

test("a letter the server refuses for now leaves when the server takes letters again, and only once", async () => {
  const partnership = await aPartnership()
  const asked = await aMessage(partnership)
  for (const temper of [
    { code: 451, at: "recipient" },
    { code: 452, at: "end" },
    { code: 554, at: "end" },
    "hang-up",
    "go-silent",
  ] as const) {
    server.become(temper)
    await expect(deliverMessage(dispatching(partnership), asked)).rejects.toThrow()
  }
  expect(await stateOf(partnership)).toMatchObject({ attempts: 5, sentAt: null, givenUpAt: null })
  expect(await partnership.read((tx) => undeliveredMessages(tx))).toMatchObject([
    { recipient: asked.recipient, attempts: 5 },
  ])
  expect(lettersTo(asked.recipient)).toHaveLength(0)
  server.become("take")
  await deliverMessage(dispatching(partnership), asked)
  await deliverMessage(dispatching(partnership), asked)
  expect(lettersTo(asked.recipient)).toHaveLength(1)
  expect(await stateOf(partnership)).toMatchObject({ attempts: 6, sentAt: clock.now(), failure: null })
  expect(await partnership.read((tx) => undeliveredMessages(tx))).toEqual([])
})

test("no mail server at all is a trouble that passes", async () => {
  const partnership = await aPartnership()
  const asked = await aMessage(partnership)
  const nowhere = openMailer({ smtpUrl: "smtp://127.0.0.1:1", from: "a@entente.example", folder: "" })
  await expect(deliverMessage(dispatching(partnership, { mailer: nowhere }), asked)).rejects.toThrow()
  server.become("take")
  await deliverMessage(dispatching(partnership), asked)
  expect(lettersTo(asked.recipient)).toHaveLength(1)
})

test("a mailbox that does not exist is tried once, and the coordinator can see why nothing left", async () => {
  const partnership = await aPartnership()
  const linkId = crypto.randomUUID()
  const asked = await aMessage(partnership, { linkId })
  server.become({ code: 550, at: "recipient" })
  await deliverMessage(dispatching(partnership), asked)
  server.become("take")
  await deliverMessage(dispatching(partnership), asked)
  expect(lettersTo(asked.recipient)).toHaveLength(0)
  const newest = await partnership.read((tx) => newestMessages(tx, [linkId]))
  expect(newest.get(linkId)).toMatchObject({ sentAt: null, givenUpAt: clock.now() })
  expect(newest.get(linkId)?.failure).toMatch(/550/)
})

test("of two workers with the same letter one sends it, and the other comes back later", async () => {
  const partnership = await aPartnership()
  const asked = await aMessage(partnership)
  server.become("take")
  const both = await atOnce(() =>
    Promise.allSettled([
      deliverMessage(dispatching(partnership), asked),
      deliverMessage(dispatching(partnership), asked),
    ]),
  )
  expect(lettersTo(asked.recipient)).toHaveLength(1)
  expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0)
  await deliverMessage(dispatching(partnership), asked)
  expect(lettersTo(asked.recipient)).toHaveLength(1)
})

test("a worker that died with the letter in its hands is waited for ten minutes, then another sends it", async () => {
  const partnership = await aPartnership()
  const asked = await aMessage(partnership)
  const dying: Mailer = {
    send: () => new Promise(() => undefined),
    fault: async () => null,
    close: () => undefined,
  }
  void deliverMessage(dispatching(partnership, { mailer: dying }), asked)
  await expect.poll(async () => (await stateOf(partnership)).attempts).toBe(1)
  server.become("take")
  await expect(deliverMessage(dispatching(partnership), asked)).rejects.toThrow(/another worker/)
  const later = { ...dispatching(partnership), clock: fixedClock("2026-11-22T17:10:00Z") }
  await deliverMessage(later, asked)
  expect(lettersTo(asked.recipient)).toHaveLength(1)
})

test("the letter carries its link once, in its own language, and keeps its number however often it is tried", async () => {
  const partnership = await aPartnership()
  const body = "Vos activités :\n- Atelier {link}\n\n{link}\n\nMerci <b>."
  const asked = await aMessage(partnership, { linkId: crypto.randomUUID(), body })
  server.become("take")
  await deliverMessage(dispatching(partnership), asked)
  const letter = await PostalMime.parse(lettersTo(asked.recipient)[0]!.source)
  expect(letter.subject).toBe("Où en êtes-vous ?")
  expect(letter.messageId).toBe(`<${asked.messageId}@entente.example>`)
  expect(letter.headers).toContainEqual(expect.objectContaining({ key: "content-language", value: "fr" }))
  expect(letter.text).toContain(`- Atelier {link}\n\n${link}\n\n`)
  expect(letter.html).toContain(`<a href="${link}">`)
  expect(letter.html).toContain("Merci &lt;b&gt;.")
  const stored = await stateOf(partnership)
  expect(JSON.stringify(stored)).not.toContain("a-token")
})

test("a letter whose link has ended is not sent", async () => {
  const partnership = await aPartnership()
  const asked = await aMessage(partnership, { linkId: crypto.randomUUID(), body: "{link}" })
  server.become("take")
  await deliverMessage(dispatching(partnership, { open: false }), asked)
  await deliverMessage(dispatching(partnership), asked)
  expect(lettersTo(asked.recipient)).toHaveLength(0)
  expect(await stateOf(partnership)).toMatchObject({ failure: "link-ended", givenUpAt: clock.now() })
})

test("one occasion writes one message, and an act that is rolled back writes none", async () => {
  const partnership = await aPartnership()
  const message = { kind: "test", to: "x@partner.example", locale: "en", subject: "s", body: "b" } as const
  const written = await partnership.act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.written", details: {} })
    return [
      await writeMessage(tx, actor, { ...message, dedupeKey: "one" }),
      await writeMessage(tx, actor, { ...message, dedupeKey: "one" }),
    ]
  })
  expect(written).toEqual([true, false])
  const failing = partnership.act(async (tx, actor) => {
    await writeMessage(tx, actor, { ...message, dedupeKey: "two" })
    throw new Error("changed my mind")
  })
  await expect(failing).rejects.toThrow(/mind/)
  const { count } = await partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select((row) => row.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
  )
  expect(count).toBe(1)
  const jobs = await partnership.database.pool.query(
    "select 1 from pgboss.job where name = 'mail.deliver' and data->>'partnershipId' = $1",
    [partnership.id],
  )
  expect(jobs.rowCount).toBe(1)
})
