import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync, readdirSync, rmSync, writeSync } from "node:fs"
import { dirname, join } from "node:path"
import { text } from "node:stream/consumers"
import { Client } from "pg"
import { afterAll, expect, test } from "vitest"
import { signedIn } from "./fixture-person.ts"
import type { Answer, Person } from "./fixture-person.ts"
import { aDataFolder, cleanUp, killWithDatabase, startServing } from "./fixture.ts"
import type { Served } from "./fixture.ts"

afterAll(cleanUp)

const organizations = "/en/two-rivers/organizations"
const main = join(import.meta.dirname, "../main.ts")
const diskFull = "The disk is full, so nothing could be saved. What is here can still be read."
const diskFullInFrench = "Le disque est plein, rien n’a pu être enregistré. La consultation reste possible."

/** A small file system of its own, which only the server and what it starts can see. */
const mount = (folder: string) => [
  "unshare",
  "-m",
  "sh",
  "-c",
  'mount -t tmpfs -o size=150m,mode=755 tmpfs "$0" && exec "$@"',
  folder,
]

function mayMount(folder: string): boolean {
  const [first, ...rest] = mount(folder)
  return spawnSync(first!, [...rest, "true"]).status === 0
}

function fill(file: string): void {
  const ballast = openSync(file, "w")
  const page = Buffer.alloc(4096, 1)
  try {
    for (;;) writeSync(ballast, page)
  } catch (trouble) {
    if ((trouble as NodeJS.ErrnoException).code !== "ENOSPC") throw trouble
  } finally {
    closeSync(ballast)
  }
}

type Sent = { name: string; body: FormData; answer: Answer }

async function add(person: Person, name: string): Promise<Sent> {
  const body = (await person.form(`${organizations}/new`, "nameEn"))!
  body.set("nameEn", name)
  return { name, body, answer: await person.send(`${organizations}/new`, body) }
}

/** The database has some room of its own left: adds until it has none. */
async function addUntilRefused(person: Person): Promise<Sent> {
  for (let number = 0; ; number++) {
    const sent = await add(person, `Added on a full disk ${number} ${crypto.randomUUID()}`)
    if (sent.answer?.status !== 302) return sent
  }
}

async function upload(person: Person): Promise<Answer> {
  const body = (await person.form(`${organizations}/import`, "file"))!
  const rows = Array.from({ length: 3000 }, (_, row) => `Uploaded on a full disk ${row}`)
  body.set("file", new Blob([["Organization", ...rows].join("\n")], { type: "text/csv" }), "roster.csv")
  return person.send(`${organizations}/import`, body)
}

const timesThere = async (person: Person, { name }: Sent) =>
  (await person.visit(`${organizations}/export/organizations.csv`))!.page.split(name).length - 1

/** Makes the database write more of its log than the disk can hold: it crashes, and cannot come back without room. */
async function crashFor(data: string): Promise<void> {
  const client = new Client({ host: join(data, "run"), user: "postgres", database: "entente" })
  client.on("error", () => undefined)
  await client.connect()
  const writing =
    "select pg_logical_emit_message(false, '', repeat('x', 1000000)) from generate_series(1, 1000)"
  await expect(client.query(writing)).rejects.toThrow()
  await client.end().catch(() => undefined)
}

/** What the doctor finds, asked where the server is. Waited for, or connections that end meanwhile would seem to stand. */
async function doctorOf({ pid, data }: Served): Promise<Record<string, { ok: boolean; faults: string[] }>> {
  const words = ["-t", String(pid), "-m", process.execPath, main, "doctor", "--json", "--data", data]
  const asked = spawn("nsenter", words, {
    env: { ...process.env, LANG: "C" },
    stdio: ["ignore", "pipe", "ignore"],
  })
  const said = text(asked.stdout)
  const [status] = await once(asked, "close")
  expect(status).toBe(1)
  return JSON.parse(await said).checks
}

async function healthBecomes(person: Person, status: number): Promise<void> {
  while ((await person.visit("/health"))?.status !== status);
}

test("a full disk: pages are read, acts and files are refused whole, and with room it works again", async (context) => {
  const folder = aDataFolder()
  if (!mayMount(dirname(folder)))
    context.skip("This computer lets us make no file system of our own, so no disk can be filled")
  const server = await startServing(folder, mount(dirname(folder)))
  const data = `/proc/${server.pid}/root${folder}`
  const ballast = join(data, "ballast")
  const files = () => readdirSync(join(data, "files"), { recursive: true }).toSorted()
  try {
    const person = await signedIn(server)
    const kept = files()
    fill(ballast)
    const refused = await addUntilRefused(person)
    expect(refused.answer?.status).toBe(503)
    expect(refused.answer?.page).toContain(diskFull)
    expect(refused.answer?.page).toContain(`value="${refused.name}"`)
    const inFrench = await person.send("/fr/two-rivers/organizations/new", refused.body)
    expect(inFrench?.page).toContain(diskFullInFrench)
    const uploaded = await upload(person)
    expect(uploaded?.status).toBe(503)
    expect(uploaded?.page).toContain(diskFull)
    expect(files()).toEqual(kept)
    expect((await person.visit(organizations))?.status).toBe(200)
    expect(await timesThere(person, refused)).toBe(0)

    const full = { ok: false, faults: ["0 MB free"] }
    expect((await doctorOf(server)).disk).toEqual(full)

    rmSync(ballast)
    expect((await person.send(`${organizations}/new`, refused.body))?.status).toBe(302)
    expect(await timesThere(person, refused)).toBe(1)
    expect((await upload(person))?.status).toBe(302)

    fill(ballast)
    await crashFor(data)
    await healthBecomes(person, 503)
    expect((await person.send(`${organizations}/new`, refused.body))?.status).toBe(503)
    await expect.poll(server.said, { timeout: 15_000 }).toContain("free some room")
    expect(await doctorOf(server)).toMatchObject({ database: { ok: false }, disk: full })
    rmSync(ballast)
    await healthBecomes(person, 200)
    expect((await add(person, "Added when there was room again")).answer?.status).toBe(302)
    expect(await timesThere(person, refused)).toBe(1)
  } finally {
    killWithDatabase(data, server)
  }
}, 180_000)
