import { Conflict, Invalid, isRefusal, NotFound, TryLater } from "#platform/refusals"

const away = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
])
const full = new Set(["53100", "53200", "53300"])
const unkeepable = new Set(["22021", "22P05"])
const busy = new Set(["55P03", "57014", "40001", "40P01"])

/**
 * What the database's own troubles mean to a person: away, full or busy is "try later" (the same form may safely be
 * sent again); anything unknown stays the error it is.
 */
export function asRefusal(trouble: unknown): unknown {
  if (isRefusal(trouble) || !(trouble instanceof Error)) return trouble
  const code = "code" in trouble ? String(trouble.code) : ""
  if (
    away.has(code) ||
    code.startsWith("08") ||
    /terminated|not queryable|timeout exceeded when trying/.test(trouble.message)
  ) {
    return withCause(new TryLater(503, { key: "web.database-away" }, 10), trouble)
  }
  if (full.has(code)) return withCause(new TryLater(503, { key: "web.disk-full" }, 300), trouble)
  if (busy.has(code)) return withCause(new TryLater(503, { key: "web.busy" }, 5), trouble)
  // An id in an address that is no id at all leads nowhere.
  if (code === "22P02" && /\b(uuid|integer|bigint|smallint)\b/.test(trouble.message))
    return withCause(new NotFound(), trouble)
  // The character NUL, half a character: forms are read without them, so this is for what comes otherwise.
  if (unkeepable.has(code) || (code === "22P02" && /\bjsonb?\b/.test(trouble.message)))
    return withCause(new Invalid({ key: "web.invalid-field" }), trouble)
  if (code === "23505") return withCause(new Conflict({ key: "web.already-there" }), trouble)
  return trouble
}

function withCause<Found extends Error>(refusal: Found, cause: Error): Found {
  refusal.cause = cause
  return refusal
}
