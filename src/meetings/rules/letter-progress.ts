type Letter = { sentAt: Date | null; givenUpAt: Date | null }

export type Progress = "sent" | "waiting" | "failed"

/** How far the last letter to somebody has come; failed is what will not be tried again. */
export function progressOf(letter: Letter): Progress {
  if (letter.sentAt) return "sent"
  return letter.givenUpAt ? "failed" : "waiting"
}

export function countProgress(letters: readonly (Progress | null)[]): Record<Progress, number> {
  const count = (progress: Progress) => letters.filter((one) => one === progress).length
  return { sent: count("sent"), waiting: count("waiting"), failed: count("failed") }
}
