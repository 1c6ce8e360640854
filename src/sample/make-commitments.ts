import { answerByLink, askUnasked, enterAnswer } from "#commitments"
import { activityOf } from "#plans"
import { plans } from "./activities.ts"
import type { Making } from "./making.ts"
import { organizations } from "./organizations.ts"

/** Whoever leads something last year said so at the first meeting; this year all were asked by link, and not all have answered. */
export async function makeCommitments(making: Making): Promise<void> {
  await makeLastYears(making)
  await makeThisYears(making)
}

/** Who has not answered, and who has declined or has something to say with it. */
export const silentLeads = ["two-rivers-district-school-board", "riverbend-housing-co-op"]
export const leadRemarks: Readonly<Record<string, { answer: "accepted" | "declined"; remark: string }>> = {
  "radio-series": {
    answer: "declined",
    remark: "Nous avons perdu notre réalisatrice en mars et ne pouvons pas produire une série cette année.",
  },
  "night-shuttle": {
    answer: "accepted",
    remark: "Yes for the two shifts we already serve. A third one only if another employer joins.",
  },
}

function activitiesOf(year: number) {
  return plans.filter((plan) => plan.year === year).flatMap((plan) => plan.activities)
}

function languageOf(slug: string): "en" | "fr" {
  return organizations.find((one) => one.slug === slug)?.language ?? "en"
}

async function makeLastYears(making: Making): Promise<void> {
  const { tx, made } = making
  for (const { slug, lead } of activitiesOf(-1)) {
    const locale = languageOf(lead)
    const contact = organizations.find((one) => one.slug === lead)!.contact.name
    const how = locale === "fr" ? "à la première rencontre de l’année" : "at the first meeting of the year"
    await enterAnswer(tx, making.on({ year: -1, month: 4, day: 20 }), {
      activityId: made.id("activity", slug),
      organizationId: made.id("organization", lead),
      version: (await activityOf(tx, made.id("activity", slug)))!.version,
      answer: "accepted",
      remark: "",
      locale,
      told: `${contact}, ${how}`,
    })
  }
}

async function makeThisYears(making: Making): Promise<void> {
  const { tx, made, linkKey } = making
  const fiscalYear = making.dates.fiscalYear(0).start.year
  await askUnasked(tx, making.on({ year: 0, month: 4, day: 1 }), { fiscalYear, linkKey })
  const links = await tx.selectFrom("commitmentLink").select(["linkId", "organizationId"]).execute()
  const answering = making.on({ year: 0, month: 4, day: 9 })
  for (const { slug, lead } of activitiesOf(0)) {
    if (silentLeads.includes(lead)) continue
    const link = links.find(({ organizationId }) => organizationId === made.id("organization", lead))
    const known = await activityOf(tx, made.id("activity", slug))
    if (!link || !known) continue
    if (known.status === "dropped" || known.status === "carried-over") continue
    const { answer, remark } = leadRemarks[slug] ?? { answer: "accepted" as const, remark: "" }
    await answerByLink(
      tx,
      { ...answering, kind: "link", role: "link", id: link.linkId },
      {
        locale: languageOf(lead),
        answers: [{ activityId: known.id, version: known.version, answer, remark }],
      },
    )
  }
}
