import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { compareCores } from "../rules/compare-core.ts"
import type { Compared } from "../rules/compare-core.ts"
import type { Core } from "../rules/core-fields.ts"
import { noCore, readCore, sharedCore } from "../rules/read-core.ts"
import type { DeskPartnership } from "./desk-partnerships.ts"
import { deskQueue } from "./desk-queue.ts"

export type Comparison = {
  compared: readonly Compared[]
  /** Each partnership's own core, only what it shares. */
  cores: readonly { partnership: DeskPartnership; core: Core }[]
}

/** The comparable core of one fiscal year over what lies on somebody's desk, field by field as each partnership shares it. */
export async function comparison(
  tx: Tx,
  asked: { personId: string | null; fiscalYear: number; today: string },
): Promise<Comparison> {
  const queue = await deskQueue(tx, asked)
  const consents = await sql<{ partnershipId: string; field: string }>`
    select * from desk_consents(${asked.personId}::uuid)`.execute(tx)
  const shared = Map.groupBy(consents.rows, ({ partnershipId }) => partnershipId)
  const cores = queue.map(({ partnership, submission }) => {
    const core = submission
      ? readCore(submission.content, { leadKind: partnership.leadKind })
      : noCore("not-yet-reported")
    const fields = (shared.get(partnership.id) ?? []).map(({ field }) => field)
    return { partnership, core: sharedCore(core, fields) }
  })
  return { compared: compareCores(cores.map(({ core }) => core)), cores }
}
