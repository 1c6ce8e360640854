import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { record } from "#platform/acts"
import { fixedClock } from "#platform/clock"
import { diskFileStore } from "#platform/files"
import { aPartnership } from "../../../tests/builders.ts"
import { confirmImport, keepPreview, openUpload, sweepPreviews } from "./index.ts"
import type { Upload } from "./index.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.previewed": Record<string, never>
  }
}

const folder = await mkdtemp(join(tmpdir(), "entente-files-"))
afterAll(() => rm(folder, { recursive: true }))

const preview = { added: 1, changed: 0, unchanged: 0, doubtful: [], planned: [] }

test("what was shown a week ago and never confirmed goes with its file; what was confirmed stays", async () => {
  const partnership = await aPartnership()
  const upload = (name: string) =>
    openUpload(diskFileStore(folder), partnership.coordinator, { name, content: Buffer.from("Name\nAda\n") })
  const show = (shown: Upload, at: string) =>
    partnership.act(async (tx, actor) => {
      await record(tx, actor, { kind: "test.previewed", details: {} })
      const kept = { kind: "test", upload: shown, locale: "en", preview } as const
      return (await keepPreview(tx, { ...actor, at: new Date(at) }, kept)).id
    })
  const old = await upload("old.csv")
  const looked = await upload("looked-at-twice.csv")
  const confirmed = await upload("confirmed.csv")
  await show(old, "2026-11-15T16:59:00Z")
  await show(looked, "2026-11-15T16:59:00Z")
  const again = { ...looked, file: { id: looked.file.id, add: async () => undefined } }
  const young = await show(again, "2026-11-15T17:01:00Z")
  const done = await show(confirmed, "2026-10-01T12:00:00Z")
  await partnership.act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.previewed", details: {} })
    await confirmImport(tx, actor, {
      id: done,
      kind: "test",
      again: async () => preview,
      apply: async () => ({}),
    })
  })

  await sweepPreviews({ database: partnership.database, clock: fixedClock("2026-11-22T17:00:00Z") })
  const [previews, files] = await partnership.read((tx) =>
    Promise.all([
      tx.selectFrom("importPreview").select("id").execute(),
      tx.selectFrom("storedFile").select("name").orderBy("name").execute(),
    ]),
  )
  expect(new Set(previews.map(({ id }) => id))).toEqual(new Set([young, done]))
  expect(files.map(({ name }) => name)).toEqual(["confirmed.csv", "looked-at-twice.csv"])
})
