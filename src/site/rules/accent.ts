/**
 * A partnership's own colour in both looks. Text and controls need 4.5 to 1 against the page (WCAG 2.2, 1.4.3): a colour
 * that has not is refused with the nearest one that does; for the dark look it is lightened until it has.
 */

/** Grounds of the two looks, as `ui/tokens.css` has them: the ones that are hardest to read on. */
const grounds = { light: ["#faf7f0", "#f2ede2", "#ffffff"], dark: ["#151916", "#242b26", "#1c221e"] } as const

export const leastContrast = 4.5

export function isReadableAccent(colour: string): boolean {
  return grounds.light.every((ground) => contrast(colour, ground) >= leastContrast)
}

/** The nearest darker colour of the same hue that can be read on every light ground. */
export function readableAccent(colour: string): string {
  return shifted(colour, "#000000", isReadableAccent)
}

export type AccentLook = { accent: string; strong: string; tint: string; masthead: string; onAccent: string }

/** The tokens that follow from one colour, for each look. */
export function accentLooks(colour: string): { light: AccentLook; dark: AccentLook } {
  const light = readableAccent(colour)
  const dark = shifted(colour, "#ffffff", (tried) =>
    grounds.dark.every((ground) => contrast(tried, ground) >= 6),
  )
  return {
    light: {
      accent: light,
      strong: mixed(light, "#000000", 0.35),
      tint: tintOf(light, "#fffefb", light),
      masthead: mixed(light, "#000000", 0.25),
      onAccent: "#ffffff",
    },
    dark: {
      accent: dark,
      strong: mixed(dark, "#ffffff", 0.4),
      tint: tintOf(dark, "#151916", dark),
      masthead: mixed(light, "#000000", 0.6),
      onAccent: "#0b0f0d",
    },
  }
}

/** A ground with a breath of the colour, on which the colour itself can still be read. */
function tintOf(colour: string, ground: string, text: string): string {
  for (let share = 0.12; share > 0.01; share -= 0.02) {
    const tint = mixed(ground, colour, share)
    if (contrast(text, tint) >= leastContrast) return tint
  }
  return ground
}

function shifted(colour: string, towards: string, isEnough: (colour: string) => boolean): string {
  for (let share = 0; share < 1; share += 0.02) {
    const tried = mixed(colour, towards, share)
    if (isEnough(tried)) return tried
  }
  return towards
}

function mixed(colour: string, other: string, share: number): string {
  const [a, b] = [channels(colour), channels(other)]
  return `#${a.map((value, at) => hex(value + (b[at]! - value) * share)).join("")}`
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, "0")
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [lighter = 1, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
