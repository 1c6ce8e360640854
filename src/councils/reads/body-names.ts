import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { words } from "../words/index.ts"

type Named = { id: string; nameEn: string; nameFr: string; today: string }

/**
 * The names of a body as workbooks look for them. Refused while another body that goes on has one of them: names find
 * bodies. An ended one gives its name free, so that each year may have its action team.
 */
export async function bodyNames(tx: Tx, body: Named): Promise<{ nameKeyEn: string; nameKeyFr: string }> {
  const keys = { nameKeyEn: fold(body.nameEn), nameKeyFr: fold(body.nameFr) }
  const wanted = [keys.nameKeyEn, keys.nameKeyFr]
  const taken = await tx
    .selectFrom("body")
    .select(["nameEn", "nameKeyEn"])
    .where("id", "!=", body.id)
    .where((row) => row.or([row("nameKeyEn", "in", wanted), row("nameKeyFr", "in", wanted)]))
    .where((row) => row.or([row("endsOn", "is", null), row("endsOn", ">=", body.today)]))
    .executeTakeFirst()
  if (taken) throw new Invalid([{ field: "titleEn", reason: words.message("body-name-taken") }])
  return keys
}
