import { visitOf } from "#platform/web"
import { access } from "../access.ts"
import { exportedValues } from "../parts/exported-values.ts"
import { fileOf } from "../parts/file-of.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import { words } from "../words/index.ts"
import { formatOf } from "../parts/format-of.ts"
import type { Route } from "./+types/values-export"

/** Every value of every indicator, those retired too, to take away. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "indicator")
  const { locale, actor } = visit
  const { format, known } = await visit.read(async (tx) => ({
    format: formatOf(params.format),
    known: await indicatorsStanding(tx, actor.today, { withRetired: true }),
  }))
  const rows = exportedValues(locale, known, actor.today)
  return fileOf({ title: words(locale)("values-file"), format, rows })
}
