import { addFinding } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "found.need-made": { wanted: string }
  }
}

/** Makes what people looked for in vain a need of the evidence, once. @returns the need's id */
export async function makeNeed(
  tx: Tx,
  actor: Actor,
  { wanted, language }: { wanted: string; language: string },
): Promise<string> {
  access.check(actor, "answer", "searches")
  const counted = await tx
    .selectFrom("searchMiss")
    .select((row) => row.fn.sum<number>("times").as("times"))
    .where("wanted", "=", wanted)
    .where("language", "=", language)
    .executeTakeFirst()
  if (!counted?.times) throw new NotFound()
  const needId = await addFinding(tx, actor, {
    kind: "need",
    titleEn: words("en")("need-title", { wanted }),
    titleFr: words("fr")("need-title", { wanted }),
    detailEn: words("en")("need-detail", { count: counted.times }),
    detailFr: words("fr")("need-detail", { count: counted.times }),
  })
  const made = await tx
    .insertInto("searchNeed")
    .values({ partnershipId: actor.partnershipId, wanted, language, needId, madeAt: actor.at })
    .onConflict((known) => known.doNothing())
    .returning("needId")
    .executeTakeFirst()
  if (!made) throw new Conflict(words.message("need-made-already"))
  await record(tx, actor, {
    kind: "found.need-made",
    subject: { kind: "need", id: needId },
    details: { wanted },
  })
  return needId
}
