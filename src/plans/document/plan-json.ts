import { exportedText, markOf, standingIn } from "../reads/exported-rows.ts"
import type { Standings } from "../reads/exported-rows.ts"
import type { Activity } from "../reads/queries.ts"
import type { PlanFile } from "../rules/plan-json.ts"

/** A plan for programs, whole: it reads back into the same plan, here or elsewhere. */
export function planJson(
  activities: readonly Activity[],
  about: {
    partnership: { nameEn: string; nameFr: string }
    fiscalYear: number
    exportedOn: string
    standings?: Standings
  },
): PlanFile {
  const { partnership, fiscalYear, exportedOn, standings = new Map() } = about
  return {
    entente: {
      format: "entente-plan-1",
      partnership: { name: partnership.nameEn, name_fr: partnership.nameFr },
      fiscal_year: fiscalYear,
      exported_on: exportedOn,
    },
    activities: activities.map((one) => activityJson(one, standings)),
  }
}

function activityJson(one: Activity, standings: Standings): PlanFile["activities"][number] {
  const [id, ...said] = markOf("en", one).split(" ")
  const people = (part: "lead" | "partner") =>
    one.organizations
      .filter((organization) => organization.part === part)
      .map(({ id, nameEn, nameFr }) => ({ id, name: nameEn, name_fr: nameFr }))
  const leads = people("lead").map(({ id: organizationId, ...named }) => {
    const standing = standingIn(standings, one.id, organizationId)
    return standing ? { ...named, standing } : named
  })
  return {
    id,
    as_exported: said.join(" "),
    priority: { en: one.priorityEn, fr: one.priorityFr },
    outcome: one.outcomeEn === null ? null : { en: one.outcomeEn, fr: one.outcomeFr ?? one.outcomeEn },
    title: { en: one.titleEn, fr: one.titleFr },
    deliverable: { en: one.deliverableEn, fr: one.deliverableFr },
    leads,
    partners: people("partner").map(({ name, name_fr }) => ({ name, name_fr })),
    body: exportedText("en", "body", one) || null,
    start: dayJson(one.startsOn, one.startsAsWritten),
    end: dayJson(one.endsOn, one.endsAsWritten),
    status: one.status,
    resources: { en: one.resourcesEn, fr: one.resourcesFr },
    funders: one.funders === "" ? [] : one.funders.split("\n"),
    notes: one.notes,
  }
}

function dayJson(on: string | null, written: string | null) {
  return on === null && written === null ? null : { on, as_written: written }
}
