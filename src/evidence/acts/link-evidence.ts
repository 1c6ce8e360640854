import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { support, withdrawSupport } from "./chain.ts"
import { mayStandUnder } from "../rules/may-stand-under.ts"
import { chainNode } from "../reads/walk.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "evidence.linked": LinkNamed
    "evidence.unlinked": LinkNamed
  }
}

type LinkNamed = { support: string; supportFr: string; claim: string; claimFr: string }
type Titled = { titleEn: string; titleFr: string }
type Link = { supportId: string; claimId: string }

/** Puts what is already in the chain under something it shows. */
export async function linkEvidence(tx: Tx, actor: Actor, link: Link): Promise<void> {
  const [under, claim] = await bothEnds(tx, actor, link)
  if (!mayStandUnder(under.kind, claim.kind)) {
    throw new Invalid([{ field: "supportId", reason: words.message("cannot-stand-under") }])
  }
  await support(tx, actor, link)
  await record(tx, actor, {
    kind: "evidence.linked",
    subject: { kind: claim.kind, id: claim.id },
    details: named(under, claim),
  })
}

/** Takes evidence from under something; both stay, and the history keeps that they were linked. */
export async function unlinkEvidence(tx: Tx, actor: Actor, link: Link): Promise<void> {
  const [under, claim] = await bothEnds(tx, actor, link)
  if (!mayStandUnder(under.kind, claim.kind)) {
    throw new Invalid([{ field: "supportId", reason: words.message("cannot-be-unlinked") }])
  }
  await withdrawSupport(tx, link)
  await record(tx, actor, {
    kind: "evidence.unlinked",
    subject: { kind: claim.kind, id: claim.id },
    details: named(under, claim),
  })
}

function named(under: Titled, claim: Titled): LinkNamed {
  return {
    support: under.titleEn,
    supportFr: under.titleFr,
    claim: claim.titleEn,
    claimFr: claim.titleFr,
  }
}

async function bothEnds(tx: Tx, actor: Actor, link: Link) {
  access.check(actor, "add", "evidence")
  const under = await chainNode(tx, link.supportId)
  const claim = await chainNode(tx, link.claimId)
  if (!under || !claim) throw new NotFound()
  return [under, claim] as const
}
