import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { record } from "#platform/acts"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import { diskFileStore, fileOrphans, keepFile, orphanAge, sweepFiles } from "./index.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.filed": Record<string, never>
  }
}

const folder = await mkdtemp(join(tmpdir(), "entente-files-"))
afterAll(() => rm(folder, { recursive: true }))
const store = diskFileStore(folder)
const now = "2026-11-22T17:00:00Z"
const file = { name: "minutes.txt", mediaType: "text/plain", content: Buffer.from("agreed") }

/** A partnership with one file in it and one that no act took up, both written at this moment. */
async function withFiles(writtenAt: string) {
  const partnership = await aPartnership()
  const { id: partnershipId, coordinator } = partnership
  const [named, orphan] = [await keepFile(store, coordinator, file), await keepFile(store, coordinator, file)]
  await partnership.act(async (tx, actor) => {
    await named.add(tx)
    await record(tx, actor, { kind: "test.filed", details: {} })
  })
  const at = new Date(writtenAt)
  for (const { id } of [named, orphan]) await utimes(join(folder, partnershipId, id), at, at)
  const there = async () => (await readdir(join(folder, partnershipId))).toSorted()
  const look = () =>
    fileOrphans(partnership.database, { folder, partnershipId, writtenBefore: orphanAge(new Date(now)) })
  const sweep = () => sweepFiles({ database: partnership.database, clock: fixedClock(now), folder })
  return { partnershipId, named: named.id, orphan: orphan.id, there, look, sweep }
}

test("a content that no row names for a day goes, and nothing else", async () => {
  const { partnershipId, named, orphan, there, look, sweep } = await withFiles("2026-11-21T16:59:00Z")
  const cut = join(folder, partnershipId, "cut-in-the-middle.part")
  await writeFile(cut, "half")
  await utimes(cut, new Date("2026-11-21T16:00:00Z"), new Date("2026-11-21T16:00:00Z"))
  const { withoutRow, withoutContent } = await look()
  expect(withoutRow.toSorted()).toEqual([orphan, "cut-in-the-middle.part"].toSorted())
  expect(withoutContent).toEqual([])
  await sweep()
  expect(await there()).toEqual([named])
  expect(await look()).toEqual({ withoutRow: [], withoutContent: [] })
})

test("a content an act may still be taking up stays", async () => {
  const { named, orphan, there, look, sweep } = await withFiles("2026-11-21T17:01:00Z")
  expect(await look()).toEqual({ withoutRow: [], withoutContent: [] })
  await sweep()
  expect(await there()).toEqual([named, orphan].toSorted())
})

test("a row whose content is gone is a loss the doctor hears of", async () => {
  const { partnershipId, named, look } = await withFiles("2026-11-01T12:00:00Z")
  await rm(join(folder, partnershipId, named))
  expect((await look()).withoutContent).toEqual([named])
})

test("a file that could not be written whole leaves no part of itself", async () => {
  const [partnershipId, id] = [crypto.randomUUID(), crypto.randomUUID()]
  // Its place is taken by a folder, so that the last step of writing fails.
  await mkdir(join(folder, partnershipId, id, "taken"), { recursive: true })
  await expect(store.write(partnershipId, id, file.content)).rejects.toThrow()
  expect(await readdir(join(folder, partnershipId))).toEqual([id])
})
