import type { Message } from "#platform/words"
import { words } from "./words/index.ts"

type Reason = Parameters<typeof words.message>[0]

/** The embedded database cannot run here; `reason` says why and what to do about it. */
export class EmbeddedPostgresUnavailable extends Error {
  readonly reason: Message

  constructor(reason: Reason, values: Record<string, string> = {}) {
    super(words("en")(reason, values))
    this.reason = words.message(reason, values)
  }
}
