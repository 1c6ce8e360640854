/** The largest amount of money that can be kept: a billion dollars, in cents. */
export const mostCents = 100_000_000_000

/**
 * Reads an amount with at most two decimals as a whole number of hundredths: dollars as cents, hours as hundredths of an
 * hour. Takes both languages' ways of writing ("1,234.50", "1 234,50 $"); null when it cannot be one.
 */
export function readHundredths(typed: string, most = mostCents): number | null {
  const bare = typed.replaceAll(/[\s\u00a0\u202f$’']/g, "")
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!parts) return null
  const whole = parts[1]!.replaceAll(",", "")
  if (whole.length > 12) return null
  const hundredths = Number(whole) * 100 + Number((parts[2] ?? "").padEnd(2, "0"))
  return hundredths <= most ? hundredths : null
}

/** "1234.5" as it is typed into a form of ours again: "1234.50". */
export function writeHundredths(hundredths: number, mark: "." | "," = "."): string {
  return `${Math.trunc(hundredths / 100)}${mark}${String(hundredths % 100).padStart(2, "0")}`
}
