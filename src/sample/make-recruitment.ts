import { expressInterest, interestsIn, noteInterest, openRecruitment } from "#recruitment"
import { bodies } from "./bodies.ts"
import type { Making } from "./making.ts"
import { interests, recruitment } from "./recruitment.ts"

/** The council looks for members, and three people came forward. */
export async function makeRecruitment(making: Making): Promise<void> {
  const council = bodies.find(({ kind }) => kind === "council")
  if (!council) return
  const { tx, made } = making
  const recruitmentId = await openRecruitment(tx, making.on(recruitment.opens), {
    bodyId: made.id("body", council.slug),
    opensOn: making.day(recruitment.opens),
    closesOn: null,
    seeksEn: recruitment.seeks.en,
    seeksFr: recruitment.seeks.fr,
  })
  for (const { came, person, organization, note, ...said } of interests) {
    const anybody = { ...making.on(came), kind: "system", id: null, role: "anybody" } as const
    const interest = { recruitmentId, personName: person, phone: "", organizationName: organization, ...said }
    await expressInterest(tx, anybody, interest)
    if (!note) continue
    const newest = (await interestsIn(tx, recruitmentId)).at(-1)!
    await noteInterest(tx, making.on(came), { expressionId: newest.id, kind: "interview", text: note })
  }
}
