import type { Message } from "#platform/words"

/** A command cannot do what was asked: one sentence and a non-zero exit, never a stack. */
export class CommandFault extends Error {
  readonly reason: Message

  constructor(reason: Message) {
    super(reason.key)
    this.reason = reason
  }
}
