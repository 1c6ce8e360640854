import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { StatusKind } from "#ui"
import type { InvolvedOrganization } from "../reads/plan-page.ts"
import type { Standing } from "../reads/leads.ts"
import { isSecretariatLed } from "../rules/secretariat-led.ts"
import type { LeadStanding } from "../rules/lead-standing.ts"
import { words } from "../words/index.ts"

const looks: Record<LeadStanding, StatusKind> = {
  accepted: "good",
  declined: "stopped",
  asked: "waiting",
  "not-asked": "neutral",
  "earlier-wording": "attention",
}

/** Where a lead stands with what it is named for. */
export function LeadStandingOf({ locale, standing }: { locale: Locale; standing: LeadStanding }) {
  return <Status kind={looks[standing]}>{words(locale)(`lead-${standing}`)}</Status>
}

export type LeadNamed = Standing

type Named = {
  locale: Locale
  address: string
  lead: Pick<InvolvedOrganization, "id" | "nameEn" | "nameFr">
  standing: LeadStanding
}

/** The one way a lead is named to staff: never without whether it has accepted. */
export function LeadName({ locale, address, lead, standing }: Named) {
  return (
    <div>
      <a href={`${address}/organizations/${lead.id}`}>
        <bdi>{nameIn(locale, lead)}</bdi>
      </a>
      <br />
      <LeadStandingOf locale={locale} standing={standing} />
    </div>
  )
}

type OfActivity = {
  locale: Locale
  address: string
  activityId: string
  organizations: readonly InvolvedOrganization[]
  leads: readonly LeadNamed[]
}

/** Whoever leads an activity, each with where it stands; where that is the secretariat or nobody yet, it says so. */
export function LeadNames({ locale, address, activityId, organizations, leads }: OfActivity) {
  const named = organizations.filter(({ part }) => part === "lead")
  const say = words(locale)
  if (named.length === 0) return say("no-lead")
  return (
    <>
      {named.map((lead) => {
        const known = leads.find((one) => one.activityId === activityId && one.organizationId === lead.id)
        return (
          <LeadName key={lead.id} {...{ locale, address, lead }} standing={known?.standing ?? "not-asked"} />
        )
      })}
      {isSecretariatLed({ organizations }) && <Status kind="neutral">{say("secretariat-led")}</Status>}
    </>
  )
}
