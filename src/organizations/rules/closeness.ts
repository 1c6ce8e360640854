/** Words that join the others, and words that half of all organisations have in their name. */
const joining = new Set("a and at au aux d de des du en for in l la le les of on pour s the to".split(" "))
const common = new Set(
  `agency area association canada center centre club community communautaire council county district employment family
  foundation health immigrant immigration local multicultural network newcomer organisme organization program region
  reseau school service services settlement society support training`.split(/\s+/),
)

/**
 * How alike two name keys are, from 0 (nobody would take one for the other) to 1. Alike are: a slip of the keyboard or two
 * in a long name; the same words in another order or with a few more; the first letters of a name for the name.
 */
export function closeness(a: string, b: string): number {
  if (a === b) return 1
  if (a === "" || b === "") return 0
  return Math.max(bySpelling(a, b), byWords(wordsOf(a), wordsOf(b)), byInitials(a, b))
}

/** One slip from five letters, two from ten, three from twenty-four. */
function bySpelling(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  const allowed = length < 5 ? 0 : length < 10 ? 1 : length < 24 ? 2 : 3
  if (Math.abs(a.length - b.length) > allowed || allowed === 0) return 0
  if (digitsOf(a) !== digitsOf(b)) return 0
  const slips = slipsBetween(a, b, allowed)
  return slips > allowed ? 0 : 1 - slips / length
}

function byWords(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word))
  const telling = shared.filter((word) => !common.has(word))
  if (telling.length === 0) return 0
  const likeness = shared.length / new Set([...a, ...b]).size
  const within = shared.length === Math.min(a.length, b.length)
  if (within && (shared.length > 1 || startsAlike(a, b))) return Math.max(likeness, 0.6)
  return shared.length > 1 && likeness >= 0.6 ? likeness : 0
}

/** A single word is a short name only when it is the first ("Vecova" for "Vecova Centre for Disability Services"). */
function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0] && a[0]!.length >= 4
}

function byInitials(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.includes(" ") || short.length < 3) return 0
  return short === initialsOf(long.split(" ")) || short === initialsOf(wordsOf(long)) ? 0.7 : 0
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join("")
}

function wordsOf(key: string): string[] {
  return [...new Set(key.split(" ").filter((word) => !joining.has(word)))]
}

/** "Ward 3" is not a slip for "Ward 4". */
function digitsOf(key: string): string {
  return key.replace(/\P{Nd}/gu, "")
}

/** Letters added, dropped, changed or swapped with their neighbour (Damerau 1964); gives up above `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const step = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1))
      row.push(swapped ? Math.min(step, before[j - 2]! + 1) : step)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length]!
}
