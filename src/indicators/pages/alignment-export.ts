import { visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import type { WrittenCell } from "#platform/workbooks"
import { levelSaid, topLevel } from "#strategy"
import { access } from "../access.ts"
import { fileOf } from "../parts/file-of.ts"
import { formatOf } from "../parts/format-of.ts"
import { kindsSaid } from "../parts/kinds-said.ts"
import { listTitle } from "../parts/list-title.ts"
import { alignments, cityPlanName, listsOfTags } from "../reads/alignment.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/alignment-export"

/** One row for each thing under each tag; a tag with nothing under it has a row too, and says so. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "indicator")
  const { locale } = visit
  const say = words(locale)
  const { format, lists, cityPlan, aligned, top } = await visit.read(async (tx) => ({
    format: formatOf(params.format),
    lists: await listsOfTags(tx),
    cityPlan: await cityPlanName(tx),
    aligned: await alignments(tx),
    top: levelSaid(locale, await topLevel(tx, visit.actor.today)).Many,
  }))
  const headings = (["list", "code", "tag-heading", "kind", "what-stands-under"] as const).map((key) =>
    say(key),
  )
  const rows: WrittenCell[][] = lists.flatMap(({ list, tags }) =>
    tags.flatMap((tag) => {
      const start = [listTitle(locale, list, cityPlan), tag.code, titleIn(locale, tag)]
      const under = aligned.filter((one) => one.list === list && one.code === tag.code)
      if (under.length === 0) return [[...start, "", say("nothing-under")]]
      return under.map((one) => [...start, kindsSaid(locale, one.kind, top), titleIn(locale, one)])
    }),
  )
  return fileOf({ title: say("alignment-file"), format, rows: [headings, ...rows] })
}
