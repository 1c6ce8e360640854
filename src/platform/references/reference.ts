import { randomInt } from "node:crypto"

/** Nothing that looks like another letter or digit on paper, and no vowel, so that nothing spells a word. */
const letters = "CDFGHJKMNPQRTVWXY34679"

/** The reference of what was sent in at once: "K7RM-3QXD". */
export function makeReference(): string {
  return `${fourLetters()}-${fourLetters()}`
}

function fourLetters(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("")
}

/** A reference as somebody typed it (small letters, spaces, no dash), or null when it cannot be one. */
export function readReference(typed: string): string | null {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")
  return /^[A-Z0-9]{8}$/.test(bare) ? `${bare.slice(0, 4)}-${bare.slice(4)}` : null
}
