import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { afterAll, expect, test } from "vitest"
import { addressOfLink, personWithEmail } from "#identity"
import { addContact, addOrganization } from "#organizations"
import { createPartnership, fiscalYearOf, systemActor } from "#partnerships"
import { addActivity } from "#plans"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { openJobs } from "#platform/jobs"
import { keyFor, readSettings } from "#platform/settings"
import { addPriority } from "#strategy"
import { askForUpdates } from "#updates"
import { signedIn } from "./fixture-person.ts"
import type { Answer, Person } from "./fixture-person.ts"
import { aDataFolder, cleanUp, startServing } from "./fixture.ts"
import type { Served } from "./fixture.ts"
import { jobDefinitions } from "./job-definitions.ts"
import { openServices } from "./open-services.ts"
import type { Opened } from "./open-services.ts"

type Letter = { to: string; messageId: string }

/** What the mail server does with a letter: takes it, or never answers, having it already or not. */
type Temper = "take" | "keep-silent" | "take-and-keep-silent"

const letters: Letter[] = []
let temper: Temper = "take"
let held = () => {}
const post = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  logger: false,
  onData: (stream, session, done) => {
    let source = ""
    stream.on("data", (part: Buffer) => (source += part.toString("utf8")))
    stream.on("end", () => {
      const messageId = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? ""
      if (temper !== "keep-silent") letters.push({ to: session.envelope.rcptTo[0]!.address, messageId })
      if (temper === "take") return done()
      held()
    })
  },
})
post.on("error", () => undefined)
await new Promise<void>((listening) => post.listen(0, "127.0.0.1", listening))
process.env["SMTP_URL"] = `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}`

const data = aDataFolder()
let opened: Opened
let server: Served
let person: Person

afterAll(async () => {
  delete process.env["SMTP_URL"]
  await opened?.close()
  cleanUp()
  for (const open of post.connections) open.close()
})

/** Where a server is killed on the way from a form to the letter it brings about. */
const places = [
  "before the commit",
  "after the commit",
  "before the letter is taken",
  "after it is taken",
] as const

type Place = (typeof places)[number]

/** Accepting writes no letter: there is nothing to be killed at but the commit. */
const verdicts: { does: "accept" | "return"; place: Place; index: number }[] = [
  { does: "accept", place: "before the commit", index: 4 },
  { does: "accept", place: "after the commit", index: 5 },
  { does: "return", place: "before the commit", index: 6 },
  { does: "return", place: "before the letter is taken", index: 7 },
  { does: "return", place: "after it is taken", index: 8 },
]
const organizations = places.length + verdicts.length

type Asked = { path: string; email: string; requestId: string; activityId: string }

let partnershipId: string
const asked: Asked[] = []

test("a partnership asks as many organisations as there are places to be killed at", async () => {
  const settings = readSettings({ ...process.env, ENTENTE_DATA: data })
  opened = await openServices({ settings, progress: () => undefined })
  const { database, clock, secret } = opened
  const at = clock.now()
  const operator = { email: settings.operatorEmail, name: "Operator", locale: "en", at } as const
  const coordinatorId = await database.outside((tx) => personWithEmail(tx, operator))
  const names = { slug: "cut", nameEn: "Cut", nameFr: "Coupée" }
  partnershipId = await createPartnership({ database, clock }, { ...names, coordinatorId })
  const actor = systemActor(partnershipId, clock)
  const linkKey = keyFor(secret, "personal-links")
  const { requests } = await act({ database, actor }, (tx) => anAsking(tx, actor, linkKey))
  for (const { requestId, linkId } of requests) {
    const services = { database, baseUrl: "http://x", key: linkKey }
    const address = await addressOfLink(services, { partnershipId, id: linkId!, locale: "en" })
    const found = await database.read(partnershipId, (tx) =>
      tx
        .selectFrom("updateRequestActivity as asked")
        .innerJoin("personalLink as link", (join) =>
          join
            .onRef("link.partnershipId", "=", "asked.partnershipId")
            .onRef("link.subjectId", "=", "asked.requestId"),
        )
        .select(["asked.activityId", "link.recipient"])
        .where("asked.requestId", "=", requestId)
        .executeTakeFirstOrThrow(),
    )
    asked.push({
      path: new URL(address!).pathname,
      email: found.recipient,
      requestId,
      activityId: found.activityId,
    })
  }
  server = await startServing(data)
  person = await signedIn(server)
  await expect.poll(() => letters.length, { timeout: 20_000 }).toBe(organizations)
}, 90_000)

async function anAsking(tx: Tx, actor: Actor, linkKey: Buffer) {
  const priorityId = await addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail" })
  const fiscalYear = fiscalYearOf(actor.today)
  for (let place = 0; place < organizations; place += 1) {
    const organizationId = await addOrganization(tx, actor, {
      nameEn: `Lead ${place}`,
      nameFr: `Lead ${place}`,
    })
    const email = `lead${place}@partner.example`
    await addContact(tx, actor, { organizationId, name: "Zoé", email, locale: "en" })
    const titles = { titleEn: `Class ${place}`, titleFr: `Cours ${place}` }
    await addActivity(tx, actor, { fiscalYear, priorityId, ...titles, leads: [organizationId], partners: [] })
  }
  const dueOn = new Date(actor.at.getTime() + 14 * 86_400_000).toISOString().slice(0, 10)
  return askForUpdates(tx, actor, { fiscalYear, organizationIds: "all", dueOn, linkKey })
}

/** Sends a form, has the server killed at the place, and starts it again. */
async function killedAt(place: Place, requestId: string, send: () => Promise<Answer>): Promise<Answer> {
  const { database } = opened
  let answer: Answer
  if (place === "before the commit") {
    // Whoever holds the request's row lets no act on it go on: the server waits in the middle of its transaction.
    await database.write(partnershipId, async (tx) => {
      await tx.selectFrom("updateRequest").select("id").where("id", "=", requestId).forUpdate().execute()
      const sending = send()
      const waiting = "select 1 from pg_locks where not granted"
      await expect
        .poll(async () => (await database.pool.query(waiting)).rowCount, { timeout: 10_000 })
        .toBe(1)
      server.signal("SIGKILL")
      await server.ended
      answer = await sending
    })
  } else {
    const tempers = {
      "after the commit": "keep-silent",
      "before the letter is taken": "keep-silent",
    } as const
    temper = place === "after it is taken" ? "take-and-keep-silent" : tempers[place]
    const isHeld = new Promise<void>((resolve) => (held = resolve))
    answer = await send()
    if (place !== "after the commit") await isHeld
    server.signal("SIGKILL")
    await server.ended
  }
  temper = "take"
  server = await startServing(data)
  person.moveTo(server)
  return answer
}

const lettersTo = ({ email }: Asked) => letters.filter(({ to }) => to === email)

const said = ({ requestId }: Asked) =>
  opened.database.read(partnershipId, (tx) =>
    tx
      .selectFrom("progressUpdate")
      .select(["id", "nodeId", "reference"])
      .where("requestId", "=", requestId)
      .execute(),
  )

async function updateOf(one: Asked): Promise<FormData> {
  const form = (await person.form(one.path, "answeredBy"))!
  form.set("answeredBy", "contact")
  form.set("does", "send")
  form.set(`status-${one.activityId}`, "on-track")
  form.set(`narrative-${one.activityId}`, "Two groups met every week.")
  return form
}

test.each(places.map((place, index) => ({ place, index })))(
  "killed $place of an update: sent again, it is there exactly once",
  async ({ place, index }) => {
    const one = asked[index]!
    const before = lettersTo(one).length
    const form = await updateOf(one)
    const answer = await killedAt(place, one.requestId, () => person.send(one.path, form))
    if (place === "before the commit") {
      expect(answer).toBeUndefined()
      expect(await said(one)).toEqual([])
      expect(lettersTo(one)).toHaveLength(before)
    } else {
      expect(answer?.status).toBe(302)
      expect(await said(one)).toHaveLength(1)
    }
    const again = await Promise.all([1, 2].map(() => person.send(one.path, form)))
    expect(again.map((one_) => one_?.status)).toEqual([302, 302])
    expect(await said(one)).toHaveLength(1)
  },
  60_000,
)

test.each(verdicts)(
  "killed $place of a verdict ($does): sent again, there is exactly one",
  async ({ does, place, index }) => {
    const one = asked[index]!
    expect((await person.send(one.path, await updateOf(one)))?.status).toBe(302)
    const [version] = await said(one)
    await expect.poll(() => lettersTo(one).length, { timeout: 20_000 }).toBe(2)
    const path = `/en/cut/updates/${version!.nodeId}`
    const form = (await person.form(path, does === "return" ? "comment" : "does")) ?? new FormData()
    form.set("does", does)
    form.set("updateId", version!.id)
    if (does === "return") form.set("comment", "How many people came?")
    const answer = await killedAt(place, one.requestId, () => person.send(path, form))
    const verdictsOf = () =>
      opened.database.read(partnershipId, (tx) =>
        tx.selectFrom("updateVerdict").select("verdict").where("updateId", "=", version!.id).execute(),
      )
    if (place === "before the commit") {
      expect(answer).toBeUndefined()
      expect(await verdictsOf()).toEqual([])
      expect(lettersTo(one)).toHaveLength(2)
    }
    const again = await Promise.all([1, 2].map(() => person.send(path, form)))
    expect(again.map((sent) => sent?.status)).toEqual([302, 302])
    expect(await verdictsOf()).toEqual([{ verdict: does === "return" ? "returned" : "accepted" }])
  },
  60_000,
)

test("in the end every letter of what was done has left, none of what was not; one that left twice bears one Message-ID", async () => {
  server.signal("SIGTERM")
  await server.ended
  const { database, log } = opened
  // As the tables look when the worker that was killed has not been heard of for an hour.
  await database.write(partnershipId, (tx) =>
    tx.updateTable("outboxMessage").set({ tryingUntil: null }).where("sentAt", "is", null).execute(),
  )
  await database.pool.query(
    `update pgboss.job set started_on = now() - interval '1 hour' where state = 'active' and name = 'mail.deliver'`,
  )
  await database.pool.query(
    `update pgboss.job set start_after = now() where state = 'retry' and name = 'mail.deliver'`,
  )
  const jobs = await openJobs(database.pool, log, { pollingSeconds: 0.5, watchSeconds: 1 })
  await jobs.work(jobDefinitions(opened).filter(({ name }) => name === "mail.deliver"))
  const outbox = () =>
    database.read(partnershipId, (tx) =>
      tx.selectFrom("outboxMessage").select(["id", "kind", "recipient", "sentAt"]).execute(),
    )
  const waiting = async () => (await outbox()).filter(({ sentAt }) => !sentAt).length
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
  await jobs.stop()
  const messages = await outbox()
  const written = new Map(messages.map(({ id, recipient }) => [`<${id}@localhost>`, recipient]))
  // Nothing came that no act wrote, and nothing that was written did not come.
  expect(letters.filter(({ to, messageId }) => written.get(messageId) !== to)).toEqual([])
  const came = Map.groupBy(letters, ({ messageId }) => messageId)
  expect([...written.keys()].filter((id) => !came.has(id))).toEqual([])
  const kinds = messages.map(({ kind }) => kind)
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  expect(count("updates.receipt")).toBe(asked.length)
  expect(count("updates.returned")).toBe(verdicts.filter(({ does }) => does === "return").length)
  // What a mail server had before we knew of it comes once more, and is one letter to whoever reads it.
  const twice = [...came.values()].filter((same) => same.length > 1)
  expect(twice.length).toBeGreaterThan(0)
  expect(twice.every((same) => same.length === 2)).toBe(true)
}, 120_000)
