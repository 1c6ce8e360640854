/** A run of words that stayed, went or came. */
export type Run = { kind: "same" | "gone" | "new"; text: string }

/** Longer texts are told apart by paragraphs only: a table of 4 million cells is as far as a page should wait. */
const mostWords = 2000

/** What became of a text, word by word: the runs that stayed and went are the old one, those that stayed and came the new. */
export function wordDifference(before: string, after: string): Run[] {
  const isLong = Math.max(before.length, after.length) > mostWords * 8
  const old = partsOf(before, isLong)
  const now = partsOf(after, isLong)
  const common = longestCommon(old, now)
  const runs: Run[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < now.length) {
    if (at < old.length && to < now.length && old[at] === now[to]) {
      add(runs, "same", old[at]!)
      at += 1
      to += 1
    } else if (to >= now.length || (at < old.length && common(at + 1, to) >= common(at, to + 1))) {
      add(runs, "gone", old[at]!)
      at += 1
    } else {
      add(runs, "new", now[to]!)
      to += 1
    }
  }
  return runs
}

/** Words with the spaces after them, so that the runs put together are the text again. */
function partsOf(text: string, isLong: boolean): string[] {
  return text.match(isLong ? /[^\n]*\n+|[^\n]+$/g : /\s*\S+\s*?(?=\s|$)|\s+$/g) ?? []
}

function longestCommon(old: readonly string[], now: readonly string[]): (at: number, to: number) => number {
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  for (let at = old.length - 1; at >= 0; at--) {
    for (let to = now.length - 1; to >= 0; to--) {
      lengths[at * width + to] =
        old[at] === now[to]
          ? lengths[(at + 1) * width + to + 1]! + 1
          : Math.max(lengths[(at + 1) * width + to]!, lengths[at * width + to + 1]!)
    }
  }
  return (at, to) => lengths[at * width + to] ?? 0
}

function add(runs: Run[], kind: Run["kind"], text: string): void {
  const last = runs.at(-1)
  if (last?.kind === kind) last.text += text
  else runs.push({ kind, text })
}
