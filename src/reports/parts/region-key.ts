import type { regions } from "../rules/template.ts"

/** How the province of a form, or none, is called: the key of its words. */
export function regionKey(region: (typeof regions)[number] | null) {
  return region === null
    ? "region-any"
    : (`region-${region.toLowerCase() as Lowercase<typeof region>}` as const)
}
