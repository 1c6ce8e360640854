import type { Message } from "#platform/words"

/**
 * What the product may answer instead of doing what was asked. Five kinds, each with a status and a sentence;
 * anything else that is thrown is a bug and is logged whole.
 */
export class Refusal extends Error {
  readonly refusal: Kind
  readonly status: number
  readonly reason: Message

  constructor(refusal: Kind, status: number, reason: Message) {
    super(reason.key)
    this.refusal = refusal
    this.status = status
    this.reason = reason
  }
}

type Kind = "not-found" | "not-allowed" | "invalid" | "conflict" | "try-later"

/** By its mark and not by its class: the web bundle and the process around it each hold these classes. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Error && "refusal" in thrown && "reason" in thrown
}

export function isInvalid(thrown: unknown): thrown is Invalid {
  return isRefusal(thrown) && thrown.refusal === "invalid"
}

/** It is not there, or not for you: the two are answered alike. */
export class NotFound extends Refusal {
  constructor(reason: Message = { key: "web.not-found" }) {
    super("not-found", 404, reason)
  }
}

export class NotAllowed extends Refusal {
  constructor(reason: Message = { key: "web.not-allowed" }) {
    super("not-allowed", 403, reason)
  }
}

export type Problem = { field: string; reason: Message }

/** The input breaks a rule: every broken field is named, and nothing typed is lost. */
export class Invalid extends Refusal {
  readonly problems: Problem[]

  constructor(problems: Problem[] | Message) {
    const list = Array.isArray(problems) ? problems : [{ field: "", reason: problems }]
    super("invalid", 400, list[0]?.reason ?? { key: "web.invalid" })
    this.problems = list
  }
}

/** Somebody changed it meanwhile, or it is no longer in a state that allows this. */
export class Conflict extends Refusal {
  constructor(reason: Message) {
    super("conflict", 409, reason)
  }
}

/** For a while it cannot be done (too many tries, disk full, database away); later it can. */
export class TryLater extends Refusal {
  readonly retryAfterSeconds: number

  constructor(status: 429 | 503, reason: Message, retryAfterSeconds = 60) {
    super("try-later", status, reason)
    this.retryAfterSeconds = retryAfterSeconds
  }
}
