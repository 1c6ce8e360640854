import { randomUUID } from "node:crypto"
import { expect, test } from "vitest"
import { personWithEmail } from "#identity"
import { said } from "#partnerships"
import { history } from "#platform/acts"
import { fixedClock } from "#platform/clock"
import type { Tx } from "#platform/database"
import { diskFileStore } from "#platform/files"
import { testDatabase } from "../../tests/database.ts"
import { makeSample } from "./make-sample.ts"
import { aTestFolder } from "../../tests/folder.ts"

test("a whole partnership's history, read in French, has no English title in it", async () => {
  const { database } = await testDatabase()
  const clock = fixedClock("2026-11-22T17:00:00Z")
  const operatorId = await database.outside((tx) =>
    personWithEmail(tx, { email: "operator@sample.example", name: "op", locale: "en", at: clock.now() }),
  )
  const files = diskFileStore(await aTestFolder())
  const slug = `t-${randomUUID()}`
  const id = await makeSample({ database, clock, files, linkKey: Buffer.alloc(32), operatorId, slug })
  await database.read(id, async (tx) => {
    const done = await history(tx, { most: 2000 })
    const kinds = new Set(done.map(({ kind }) => kind))
    expect(kinds.size, "the sample does too few kinds of acts to say anything").toBeGreaterThan(15)
    const english = await titlesOfTwoLanguages(tx)
    expect(english.length).toBeGreaterThan(100)
    const wrong = done
      .map((act) => ({ kind: act.kind, sentence: said("fr", act) }))
      .filter(({ sentence }) => english.some((title) => sentence.includes(`«\u00A0${title}\u00A0»`)))
    expect(wrong.slice(0, 3)).toEqual([])
  })
}, 90_000)

/** English titles that are said otherwise in French. */
async function titlesOfTwoLanguages(tx: Tx): Promise<string[]> {
  const nodes = await tx.selectFrom("chainNode").select(["titleEn as en", "titleFr as fr"]).execute()
  const bodies = await tx.selectFrom("body").select(["nameEn as en", "nameFr as fr"]).execute()
  return [...nodes, ...bodies].filter(({ en, fr }) => en !== fr).map(({ en }) => en)
}
