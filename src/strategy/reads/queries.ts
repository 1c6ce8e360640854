import type { Tx } from "#platform/database"
import "../tables.ts"

export function priorities(tx: Tx) {
  return tx
    .selectFrom("priority")
    .select(["id", "titleEn", "titleFr", "whyEn", "whyFr", "titleKey", "position", "version"])
    .where("endedOn", "is", null)
    .orderBy("position")
    .execute()
}

export function outcomes(tx: Tx) {
  return tx
    .selectFrom("outcome")
    .select(["id", "priorityId", "titleEn", "titleFr", "titleKey", "position", "version"])
    .orderBy("priorityId")
    .orderBy("position")
    .execute()
}

export function priorityOf(tx: Tx, id: string) {
  return tx
    .selectFrom("priority")
    .select(["id", "titleEn", "titleFr", "whyEn", "whyFr", "version"])
    .where("id", "=", id)
    .executeTakeFirst()
}

export function outcomesOf(tx: Tx, priorityId: string) {
  return tx
    .selectFrom("outcome")
    .select(["id", "titleEn", "titleFr", "version"])
    .where("priorityId", "=", priorityId)
    .orderBy("position")
    .execute()
}

export function outcomeOf(tx: Tx, id: string) {
  return tx
    .selectFrom("outcome")
    .select(["id", "priorityId", "titleEn", "titleFr", "version"])
    .where("id", "=", id)
    .executeTakeFirst()
}
