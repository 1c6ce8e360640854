import { publicThings } from "#site"
import type { PublicThing } from "#site"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"

/** A year with ten new decisions does not push out the report. */
const ofEach = 2

/** What became public last, whatever it is, the newest first; at most two of a kind. */
export async function newestPublic(
  tx: Tx,
  { at, locale, most }: { at: Date; locale: Locale; most: number },
): Promise<PublicThing[]> {
  const told = new Map<string, number>()
  const things = await publicThings(tx, { locale, at })
  const few = things.filter(({ matter }) => {
    const number = (told.get(matter) ?? 0) + 1
    told.set(matter, number)
    return number <= ofEach
  })
  return few.slice(0, most)
}
