import { shortText } from "#motions"
import type { Tx } from "#platform/database"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { broughtCount, broughtMotions, broughtVotesOn } from "../reads/brought-decisions.ts"
import { words } from "../words/index.ts"

type Motion = Awaited<ReturnType<typeof broughtMotions>>[number]
type Vote = Awaited<ReturnType<typeof broughtVotesOn>>[number]

/** One page of decisions of elsewhere, with the votes on them. */
export async function broughtOf(tx: Tx, wanted: { most: number; after: number }) {
  const motions = await broughtMotions(tx, wanted)
  const votes = await broughtVotesOn(
    tx,
    motions.map(({ id }) => id),
  )
  return { count: await broughtCount(tx), motions, votes }
}

/** A decision of elsewhere as the list shows it; of several votes the last. */
export function listedBrought(locale: Locale, motion: Motion, votes: readonly Vote[]) {
  const { said } = motion
  const say = words(locale)
  const text = locale === "fr" ? said["text_fr"] || said["text"] : said["text"] || said["text_fr"]
  const last = votes.filter(({ motionId }) => motionId === motion.id).at(-1)
  const result = said["result"] ?? last?.said["result"] ?? ""
  const key = `result-${result}`
  const day = said["date"]?.slice(0, 10) ?? ""
  return {
    id: motion.id,
    text: shortText(text ?? ""),
    result: words.has(key) ? say(key) : result,
    counts: (last?.said["counts"] ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => countSaid(locale, line)),
    body: nameIn(locale, motion),
    date: /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(locale, day) : day,
    source: inLanguage(locale, motion, "source"),
  }
}

function countSaid(locale: Locale, line: string): string {
  const [option = "", value = ""] = line.split(/: ?/)
  const key = `option-${option}`
  return words.has(key) ? words(locale)(key, { count: value }) : line
}
