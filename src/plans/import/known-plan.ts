import { sql } from "kysely"
import { knownOrganizations } from "#organizations"
import type { KnownOrganization } from "#organizations"
import type { Tx } from "#platform/database"
import { currentPlan } from "#strategy"
import { activitiesOf } from "../reads/queries.ts"
import type { Activity } from "../reads/queries.ts"

export type KnownTitle = { id: string; titleEn: string; titleFr: string }

/** What a plan's workbook is compared with. */
export type KnownPlan = {
  organizations: readonly (KnownOrganization & { nameEn: string })[]
  /** Those that ended too: a plan of a past year stood under them. */
  priorities: readonly KnownTitle[]
  outcomes: readonly (KnownTitle & { priorityId: string })[]
  bodies: readonly { id: string; nameEn: string; nameFr: string }[]
  /** Of the year. */
  activities: readonly Activity[]
}

export async function knownPlan(tx: Tx, fiscalYear: number): Promise<KnownPlan> {
  const strategy = await currentPlan(tx, `${fiscalYear + 1}-03-31`)
  return {
    organizations: await knownOrganizations(tx),
    priorities: await tx
      .selectFrom("priority")
      .select(["id", "titleEn", "titleFr"])
      .orderBy(sql`ended_on is not null`)
      // Of two with one title, the one in the Community Plan of that year.
      .orderBy(sql`community_plan_id is distinct from ${strategy?.id ?? null}::uuid`)
      .orderBy("position")
      .execute(),
    outcomes: await tx
      .selectFrom("outcome")
      .select(["id", "priorityId", "titleEn", "titleFr"])
      .orderBy("priorityId")
      .orderBy("position")
      .execute(),
    // Of several with one name, the one that goes on longest.
    bodies: await tx
      .selectFrom("body")
      .select(["id", "nameEn", "nameFr"])
      .orderBy(sql`ends_on desc nulls first`)
      .orderBy("id")
      .execute(),
    activities: await activitiesOf(tx, fiscalYear),
  }
}
