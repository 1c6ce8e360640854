import { deskAddress } from "#parts/desk"
import { NotFound } from "#platform/refusals"
import type { Visit } from "#platform/web"
import { titleIn } from "#platform/words"
import { access } from "../access.ts"
import { ownCalls } from "../reads/calls.ts"

/** A call that is not published yet, as the pages that change or delete it show it. */
export async function draftVisited(visit: Visit, callId: string) {
  visit.check(access, "make", "call")
  const call = await visit.read(async (tx) => {
    const found = (await ownCalls(tx)).find(({ id }) => id === callId)
    if (!found || found.publishedAt) throw new NotFound()
    return found
  })
  return {
    call,
    locale: visit.locale,
    calls: deskAddress(visit, "/calls"),
    here: deskAddress(visit, `/calls/${call.id}`),
    title: titleIn(visit.locale, call),
    submissionKey: crypto.randomUUID(),
  }
}
