import { keepFile } from "#platform/files"
import type { FileStore } from "#platform/files"
import { Invalid } from "#platform/refusals"
import { parse } from "#platform/web"
import type { Form, Visit } from "#platform/web"
import { answerEndorsement } from "../acts/answer-endorsement.ts"
import { keepLetter } from "../acts/keep-letter.ts"
import { letterIn } from "./letter-in.ts"
import { endorsing } from "./schemas.ts"

/**
 * What an organisation answers by its link. A letter is kept first: a form that is refused for another reason would lose
 * it, since no browser gives a file back.
 */
export async function takeEndorsement(visit: Visit, store: FileStore, form: Form): Promise<void> {
  const letter = await letterIn(form.body)
  const given = letter && "problem" in letter ? null : letter
  const takesBack = form.body.get("withoutLetter") === "yes"
  if (given || takesBack) {
    const file = given ? await keepFile(store, visit.actor, given) : null
    const sent = { letter: given && [given.name, given.content.length], takesBack }
    await visit.act({ key: `${form.key}-letter`, sent }, (tx) => keepLetter(tx, visit.actor, file))
  }
  const { withoutLetter: _, ...said } = parse(endorsing, form.body)
  if (letter && "problem" in letter) throw new Invalid([letter.problem])
  const answer = { ...said, support: said.support ?? null, locale: visit.locale }
  await visit.act(form, (tx) => answerEndorsement(tx, visit.actor, answer))
}
