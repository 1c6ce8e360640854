import { partnership, partnershipAt, partnershipWords } from "#partnerships"
import type { Database } from "#platform/database"
import { CommandFault } from "./command-fault.ts"
import type { Asked } from "./command.ts"
import { words } from "./words/index.ts"

export type ChosenPartnership = Awaited<ReturnType<typeof partnership>>

/** The partnership named by `--partnership SLUG`; without the option, the only one there is. */
export async function chosenPartnership(
  { database }: { database: Database },
  options: Asked["options"],
): Promise<ChosenPartnership> {
  const slug = options["partnership"]
  if (typeof slug === "string") {
    const named = await partnershipAt(database, slug)
    if (!named || named.kind === "funder")
      throw new CommandFault(partnershipWords.message("unknown", { slug }))
    return named
  }
  const found = await database.pool.query<{ id: string }>("select every_partnership() as id")
  const units = await Promise.all(found.rows.map(({ id }) => database.read(id, (tx) => partnership(tx))))
  const all = units.filter(({ kind }) => kind !== "funder")
  const [only, ...others] = all
  if (!only) throw new CommandFault(words.message("no-partnership"))
  if (others.length === 0) return only
  const slugs = all.map((each) => each.slug).toSorted()
  throw new CommandFault(words.message("which-partnership", { slugs: slugs.join(", ") }))
}
