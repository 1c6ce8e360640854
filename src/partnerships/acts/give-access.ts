import { personWithEmail } from "#identity"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { paragraphs, writeMessage } from "#platform/mail"
import { Invalid } from "#platform/refusals"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { letterhead } from "../reads/letterhead.ts"
import { peopleWithAccess } from "../reads/people-with-access.ts"
import { partnership } from "../reads/queries.ts"
import { rolesOf } from "../rules/role.ts"
import type { AccessRole } from "../rules/role.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.access-given": { who: string; role: string }
  }
}

export type NewAccess = {
  name: string
  email: string
  /** The language they are written to in. */
  locale: Locale
  role: AccessRole
  /** Where somebody without an account signs in. */
  signInAt: string
}

/** Lets somebody sign in to this partnership, and writes to them. Refused for who may already. @returns the access's id */
export async function giveAccess(tx: Tx, actor: Actor, given: NewAccess): Promise<string> {
  access.check(actor, "change", "access")
  const { name, email, locale, role, signInAt } = given
  if (!rolesOf((await partnership(tx)).kind).includes(role))
    throw new Invalid([{ field: "role", reason: words.message("role-needed") }])
  const personId = await personWithEmail(tx, { name, email, locale, at: actor.at })
  if ((await peopleWithAccess(tx)).some((person) => person.personId === personId))
    throw new Invalid([{ field: "email", reason: words.message("has-access") }])
  const { partnershipId } = actor
  const { id } = await tx
    .insertInto("membership")
    .values({ partnershipId, personId, role, since: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const say = words(locale)
  const said = {
    name,
    partnership: nameIn(locale, head),
    role: say(`role-${role}`),
    email: email.toLowerCase(),
  }
  const { asker } = head
  const questions = asker ? say("questions", { asker: asker.name, email: asker.email }) : ""
  await writeMessage(tx, actor, {
    kind: "partnerships.access",
    to: email.toLowerCase(),
    locale,
    subject: say("letter-subject", said),
    body: paragraphs(
      say("letter-hello", said),
      say("letter-access", said),
      signInAt,
      role === "translator" ? say("letter-translator") : "",
      say("letter-how", said),
      questions,
    ),
    dedupeKey: `partnerships.access ${id}`,
  })
  await record(tx, actor, {
    kind: "partnerships.access-given",
    subject: { kind: "person", id: personId },
    details: { who: name, role },
  })
  return id
}
