/** How a language is called in its own script; where the runtime's own names know none. */
const own: Readonly<Record<string, string>> = { prs: "دری", "zh-Hans": "简体中文", so: "Soomaali" }

/** `ar` is العربية, `uk` is українська; an unknown tag stands for itself. */
export function languageName(tag: string): string {
  const name = own[tag] ?? new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

/** Those newcomers read most, to begin with; any other can be added by its tag. */
export const offeredLanguages = ["ar", "prs", "fa", "uk", "ti", "es", "zh-Hans", "so", "pa", "tl"] as const
