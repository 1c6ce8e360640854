import { data } from "react-router"
import { isRefusal } from "#platform/refusals"
import type { Refusal } from "#platform/refusals"
import { sentence } from "#platform/words"
import type { Locale } from "#platform/words"
import "./words/index.ts"

/** What the error page shows of a refusal. */
export type Shown = { status: number; sentence: string }

/** A refusal as React Router carries it to the error page; anything else stays the bug it is. */
export function showable(locale: Locale, thrown: unknown): unknown {
  return isRefusal(thrown) ? refused(locale, thrown) : thrown
}

export function refused(locale: Locale, refusal: Refusal) {
  const shown: Shown = { status: refusal.status, sentence: sentence(locale, refusal.reason) }
  const headers =
    "retryAfterSeconds" in refusal ? { "Retry-After": String(refusal.retryAfterSeconds) } : undefined
  return data(shown, { status: refusal.status, ...(headers ? { headers } : {}) })
}
