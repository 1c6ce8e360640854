import type { Actor } from "#platform/acts"
import { NotAllowed } from "#platform/refusals"

export type Role =
  | "coordinator"
  | "chair"
  | "observer"
  | "translator"
  | "lead"
  | "officer"
  | "link"
  | "anybody"
  | "system"

type Sentence = { roles: readonly Role[]; verb: string; subject: string }

/**
 * Sentences that say who may do what: `allow(["coordinator"], "accept", "update")`. What no sentence allows is
 * refused. The system (command line, jobs) may do what a coordinator may.
 */
export function defineAccess(sentences: readonly Sentence[]): {
  may: (actor: Pick<Actor, "role">, verb: string, subject: string) => boolean
  check: (actor: Pick<Actor, "role">, verb: string, subject: string) => void
} {
  const may = (actor: Pick<Actor, "role">, verb: string, subject: string) => {
    const role = actor.role === "system" ? "coordinator" : actor.role
    return sentences.some((s) => s.verb === verb && s.subject === subject && s.roles.includes(role as Role))
  }
  const check = (actor: Pick<Actor, "role">, verb: string, subject: string) => {
    if (!may(actor, verb, subject)) throw new NotAllowed()
  }
  return { may, check }
}

export function allow(roles: readonly Role[], verb: string, subject: string): Sentence {
  return { roles, verb, subject }
}
