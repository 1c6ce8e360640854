import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { NamedList } from "../rules/lists.ts"

/** How many lines each list of a file would have, without putting the file together. */
export async function heldCounts(tx: Tx): Promise<{ list: NamedList; count: number }[]> {
  const { rows } = await sql<{ list: NamedList; count: number }>`
    select list, count from (values
      (1, 'organizations', (select count(*) from organization) + (select count(*) from body)),
      (2, 'persons', (select count(*) from contact)),
      (3, 'posts', (select count(*) from seat)),
      (4, 'memberships', (select count(*) from seat_holding) + (select count(*) from representation)),
      (5, 'motions', (select count(*) from motion) + (select count(*) from brought_motion)),
      (6, 'vote_events', (select count(*) from ballot) + (select count(*) from brought_vote_event))
    ) as counted (place, list, count) order by place`.execute(tx)
  return rows
}
