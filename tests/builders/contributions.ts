import { addContact, addOrganization } from "#organizations"
import { addApplication, answerByLink, askToConfirm, recordContribution } from "#contributions"
import type { NewContribution, Stated } from "#contributions"
import type { TestPartnership } from "../builders.ts"
import { actAs, linkHolder, linkKey } from "./updates.ts"

/** What is stated of 1,250.00 dollars in cash, unless said otherwise. */
export function stated(changes: Partial<Stated> = {}): Stated {
  return {
    activityId: null,
    whatEn: "Printing",
    whatFr: "Impression",
    cents: 125_000,
    hundredths: null,
    rateCents: null,
    rateBasis: null,
    valueBasis: null,
    basisNote: "",
    missing: null,
    fromWhom: "",
    becauseEn: "",
    becauseFr: "",
    startsOn: null,
    endsOn: null,
    toldBy: "Zoé, finance",
    toldOn: "2026-11-20",
    ...changes,
  }
}

export const hours = { cents: null, hundredths: 750, rateCents: 3333, rateBasis: "own-rate" } as const

/** An organisation where Luc reads French, and who gave something in 2026. */
export async function aGiver(partnership: TestPartnership, name = "Library") {
  return partnership.act(async (tx, actor) => {
    const id = await addOrganization(tx, actor, { nameEn: name, nameFr: `${name} (fr)` })
    const email = `luc@${name.toLowerCase().replaceAll(/\W/g, "-")}.example`
    await addContact(tx, actor, { organizationId: id, name: "Luc", email, locale: "fr" })
    return id
  })
}

export function aContribution(
  partnership: TestPartnership,
  organizationId: string,
  given: Partial<Omit<NewContribution, "stated">> & { stated?: Partial<Stated> } = {},
): Promise<string> {
  const whole = { organizationId, fiscalYear: 2026, kind: "cash" as const, ...given }
  return partnership.act((tx, actor) =>
    recordContribution(tx, actor, { ...whole, stated: stated(given.stated) }),
  )
}

/** Asks a giver about 2026. @returns the link they were sent */
export async function askedToConfirm(
  partnership: TestPartnership,
  organizationId: string,
  key: Buffer = linkKey,
): Promise<string> {
  await partnership.act((tx, actor) =>
    askToConfirm(tx, actor, { organizationId, fiscalYear: 2026, linkKey: key }),
  )
  const link = await partnership.read((tx) =>
    tx
      .selectFrom("contributionLink")
      .select("linkId")
      .where("organizationId", "=", organizationId)
      .orderBy("madeAt", "desc")
      .executeTakeFirstOrThrow(),
  )
  return link.linkId
}

/** What was given in 2026 and what is applied for, and the link of a giver who has answered. */
export async function contributionsOfEveryKind(partnership: TestPartnership, key: Buffer = linkKey) {
  const giver = await aGiver(partnership, "Giver of everything")
  const contribution = await aContribution(partnership, giver)
  await aContribution(partnership, giver, { kind: "in-kind-hours", stated: hours })
  await aContribution(partnership, giver, {
    kind: "volunteer-hours",
    stated: { cents: null, hundredths: 1200 },
  })
  const link = await askedToConfirm(partnership, giver, key)
  const answer = { contributionId: contribution, statement: 1, figure: 130_000, remark: "It was more" }
  await actAs(partnership, linkHolder(partnership, link), (tx, actor) =>
    answerByLink(tx, actor, { locale: "en", answers: [{ ...answer, answer: "different" }] }),
  )
  const application = await partnership.act((tx, actor) =>
    addApplication(tx, actor, {
      funder: "Foundation",
      programme: "",
      purposeEn: "A bus",
      purposeFr: "Un autobus",
      organizationId: giver,
      partnerIds: [],
      askedCents: null,
      deadline: "2026-12-01",
    }),
  )
  const page = "/:locale/link/:token/contributions"
  return {
    named: { contribution, application },
    links: { [page]: link, [`${page}/receipt`]: link },
    link,
    giver,
  }
}
