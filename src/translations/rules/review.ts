/** One version of a text, as far as a review asks of it. */
type Kept = { number: number; language: string; value: string; state: string; writtenBy: string | null }

/** Why somebody may not say "reviewed" of a translation. */
export type ReviewProblem = "nothing-to-review" | "words-changed" | "only-by-machine" | "own-words"

type Review = { language: string; value: string; by: string | null }

/**
 * What a translator marks as reviewed, another person wrote: the words that stand, as they stand. Changed words are new ones;
 * a machine's draft is nobody's until somebody sent it to review.
 */
export function reviewProblem(
  versions: readonly Kept[],
  { language, value, by }: Review,
): ReviewProblem | null {
  const said = sameWords(versions, language)
  if (said.length === 0) return "nothing-to-review"
  if (said[0]!.value !== value) return "words-changed"
  const [written] = said.filter(({ state }) => state !== "machine")
  if (!written) return "only-by-machine"
  return isOwn(written, by) ? "own-words" : null
}

/** Whoever first said the words that stand now wrote them, however often they were kept since. */
export function wroteIt(
  versions: readonly Kept[],
  { language, by }: Pick<Review, "language" | "by">,
): boolean {
  const [written] = sameWords(versions, language).filter(({ state }) => state !== "machine")
  return written !== undefined && isOwn(written, by)
}

function isOwn({ writtenBy }: Kept, by: string | null): boolean {
  return by !== null && writtenBy === by
}

/** The last versions in a language that say the same, the first of them first. */
function sameWords(versions: readonly Kept[], language: string): Kept[] {
  const own = versions
    .filter((one) => one.language === language)
    .toSorted((one, other) => other.number - one.number)
  const changed = own.findIndex(({ value }) => value !== own[0]!.value)
  return (changed === -1 ? own : own.slice(0, changed)).toReversed()
}
