import { randomUUID } from "node:crypto"
import { putNode } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.priority-added": { title: string; titleFr: string }
  }
}

export type NewPriority = { titleEn: string; titleFr: string; whyEn?: string; whyFr?: string }

/** Adds a priority at the end of the list; the order says nothing about rank. */
export async function addPriority(tx: Tx, actor: Actor, added: NewPriority): Promise<string> {
  access.check(actor, "change", "strategy")
  const id = randomUUID()
  await putNode(tx, actor, { id, kind: "priority", titleEn: added.titleEn, titleFr: added.titleFr })
  const last = await tx
    .selectFrom("priority")
    .select((row) => row.fn.max("position").as("position"))
    .executeTakeFirst()
  await tx
    .insertInto("priority")
    .values({
      partnershipId: actor.partnershipId,
      id,
      ...added,
      titleKey: fold(added.titleEn),
      position: (last?.position ?? 0) + 1,
    })
    .execute()
  await record(tx, actor, {
    kind: "strategy.priority-added",
    subject: { kind: "priority", id },
    details: { title: added.titleEn, titleFr: added.titleFr },
  })
  return id
}
