import type { Message } from "#platform/words"

/**
 * What the product may answer instead of doing what was asked. Four kinds, each with a status and a sentence;
 * anything else that is thrown is a bug and is logged whole.
 */
export class Refusal extends Error {
  readonly status: number
  readonly reason: Message

  constructor(status: number, reason: Message) {
    super(reason.key)
    this.status = status
    this.reason = reason
  }
}

/** It is not there, or not for you: the two are answered alike. */
export class NotFound extends Refusal {
  constructor(reason: Message = { key: "web.not-found" }) {
    super(404, reason)
  }
}

export class NotAllowed extends Refusal {
  constructor(reason: Message = { key: "web.not-allowed" }) {
    super(403, reason)
  }
}

export type Problem = { field: string; reason: Message }

/** The input breaks a rule: every broken field is named, and nothing typed is lost. */
export class Invalid extends Refusal {
  readonly problems: Problem[]

  constructor(problems: Problem[] | Message) {
    const list = Array.isArray(problems) ? problems : [{ field: "", reason: problems }]
    super(400, list[0]?.reason ?? { key: "web.invalid" })
    this.problems = list
  }
}

/** Somebody changed it meanwhile, or it is no longer in a state that allows this. */
export class Conflict extends Refusal {
  constructor(reason: Message) {
    super(409, reason)
  }
}

/** For a while it cannot be done (too many tries, disk full, database away); later it can. */
export class TryLater extends Refusal {
  readonly retryAfterSeconds: number

  constructor(status: 429 | 503, reason: Message, retryAfterSeconds = 60) {
    super(status, reason)
    this.retryAfterSeconds = retryAfterSeconds
  }
}
