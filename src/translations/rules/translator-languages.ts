import { isOfficial } from "./language.ts"

/**
 * Into which of the offered languages a translator translates: those chosen for them, and where none was chosen every one
 * beside English and French. One that was chosen and is offered no more opens no other.
 */
export function translatorLanguages(offered: readonly string[], chosen: readonly string[]): string[] {
  return offered.filter((tag) => (chosen.length === 0 ? !isOfficial(tag) : chosen.includes(tag)))
}
