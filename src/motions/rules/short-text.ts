const longest = 140

/** A motion as lists, the history and the chain name it: its first line, cut at a word. */
export function shortText(text: string): string {
  const line = text.trim().split("\n")[0] ?? ""
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const word = cut.lastIndexOf(" ")
  return `${(word > 0 ? cut.slice(0, word) : cut).replace(/[\s,;:.]+$/, "")}…`
}

/** The same, as the history keeps it. */
export type MotionNamed = { motion: string; motionFr: string }

export function motionNamed(motion: { textEn: string; textFr: string }): MotionNamed {
  return { motion: shortText(motion.textEn), motionFr: shortText(motion.textFr) }
}
