/**
 * One value, one text, whoever writes it: keys in order of their UTF-16 units, no spaces, numbers and strings as ECMAScript
 * writes them (RFC 8785). Keys without a value are left out, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.toWellFormed())
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(",")}]`
  if (typeof value === "object" && value !== null) return `{${membersOf(value).join(",")}}`
  if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    return JSON.stringify(value)
  }
  throw new TypeError(`Not a JSON value: ${String(value)}`)
}

function membersOf(value: object): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key.toWellFormed())}:${canonicalJson(member)}`)
}
