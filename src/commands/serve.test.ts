import { readdirSync } from "node:fs"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { signedIn } from "./fixture-person.ts"
import type { Answer, Person } from "./fixture-person.ts"
import { aDataFolder, cleanUp, killWithDatabase, postmasterOf, startServing } from "./fixture.ts"
import type { Served } from "./fixture.ts"

afterAll(cleanUp)

const data = aDataFolder()
const organizations = "/en/two-rivers/organizations"
const newOrganization = `${organizations}/new`

type Sent = { name: string; body: FormData; answer: Answer }

/** Eight people who each add one organisation after the other until the server is gone; `whenBusy` once enough are in. */
async function addUntilCut(person: Person, word: string, whenBusy: () => void): Promise<Sent[]> {
  const sent: Sent[] = []
  const one = async (who: number) => {
    for (let number = 0; ; number++) {
      const body = await person.form(newOrganization, "nameEn")
      if (!body) return
      const name = `${word} ${who} ${number} ${crypto.randomUUID()}`
      body.set("nameEn", name)
      const answer = await person.send(newOrganization, body)
      sent.push({ name, body, answer })
      if (sent.filter(isAcknowledged).length === 40) whenBusy()
      if (!answer) return
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, who) => one(who)))
  return sent
}

const isAcknowledged = ({ answer }: Sent) => answer?.status === 302

/** How often each is there, as the exported list says. */
async function timesThere(person: Person, sent: Sent[]): Promise<number[]> {
  const list = (await person.visit(`${organizations}/export/organizations.csv`))!.page
  return sent.map(({ name }) => list.split(name).length - 1)
}

/** The answers to the same forms sent twice more, at once. */
async function sendAgain(person: Person, sent: Sent[]): Promise<(number | undefined)[]> {
  const twice = [...sent, ...sent]
  const answers = await Promise.all(twice.map(({ body }) => person.send(newOrganization, body)))
  return answers.map((answer) => answer?.status)
}

const all = (sent: Sent[], value: number) => sent.map(() => value)

let server: Served
let person: Person

test("the server and its database are killed while eight people write: each act is there exactly once", async () => {
  server = await startServing(data)
  person = await signedIn(server)
  const sent = await addUntilCut(person, "Before the cut", () => killWithDatabase(data, server))
  const acknowledged = sent.filter(isAcknowledged)
  const unanswered = sent.filter(({ answer }) => !answer)
  expect(acknowledged.length).toBeGreaterThanOrEqual(40)
  expect(acknowledged.length + unanswered.length).toBe(sent.length)
  await server.ended

  server = await startServing(data)
  person.moveTo(server)
  expect(await timesThere(person, acknowledged)).toEqual(all(acknowledged, 1))
  expect(await sendAgain(person, sent)).toEqual(all([...sent, ...sent], 302))
  expect(await timesThere(person, sent)).toEqual(all(sent, 1))
}, 180_000)

test("the database dies alone: meanwhile a person is told to wait, and it comes back with its jobs", async () => {
  const before = postmasterOf(data)
  const form = (await person.form(newOrganization, "nameEn"))!
  form.set("nameEn", "Added while the database was away")
  process.kill(before, "SIGKILL")
  while ((await person.visit("/health"))?.status === 200);
  const link = await person.visit("/fr/link/a-link-that-leads-nowhere")
  expect(link?.status).toBe(503)
  expect(link?.page).toContain("La base de données est injoignable")
  const answers: Answer[] = []
  do answers.push(await person.send(newOrganization, form))
  while (answers.at(-1)?.status !== 302)
  const waiting = answers.slice(0, -1)
  expect(waiting.length).toBeGreaterThan(0)
  for (const answer of waiting) {
    expect(answer?.status).toBe(503)
    expect(answer?.page).toMatch(
      /database can(’|&#x27;|no)t? ?be reached just now|cannot be reached just now/,
    )
  }
  expect(postmasterOf(data)).not.toBe(before)
  expect(server.said()).toContain("Starting it again")

  const asking = (await person.form("/en/sign-in", "email"))!
  asking.set("email", "operator@entente.example")
  expect((await person.send("/en/sign-in", asking))?.status).toBe(302)
  const letters = () => readdirSync(join(data, "mail")).filter((name) => name.includes("sign-in"))
  await expect.poll(letters, { timeout: 15_000 }).toHaveLength(1)
}, 180_000)

test("told to stop while eight people write, it finishes what it began and ends well", async () => {
  const before = server.said()
  const sent = await addUntilCut(person, "Before the stop", () => server.signal("SIGTERM"))
  expect(await server.ended).toBe(0)
  const acknowledged = sent.filter(isAcknowledged)
  // What was begun is answered, a connection that came too late is not; nothing in between.
  const statuses = new Set(sent.map(({ answer }) => answer?.status))
  expect([...statuses].filter((status) => ![302, 503, undefined].includes(status))).toEqual([])
  expect(server.said().slice(before.length)).not.toContain('"level":"trouble"')

  server = await startServing(data)
  person.moveTo(server)
  expect(await timesThere(person, acknowledged)).toEqual(all(acknowledged, 1))
  server.signal("SIGTERM")
  expect(await server.ended).toBe(0)
}, 180_000)
