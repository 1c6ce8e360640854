import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { Period } from "../rules/period.ts"
import { measuredOf } from "../rules/value.ts"
import type { Measured, ValueState } from "../rules/value.ts"
import "../tables.ts"

/** A value as it was given by link, and what became of it. */
export type Given = Period & {
  id: string
  indicatorId: string
  label: string
  measured: Measured
  note: string
  source: string
  locale: Locale
  reference: string
  at: Date
  linkId: string
  organizationId: string
  organizationEn: string
  organizationFr: string
  contactName: string
  titleEn: string
  titleFr: string
  verdict: "accepted" | "returned" | null
  verdictReason: string
}

type Row = Omit<Given, "measured"> & { state: ValueState; amount: number | null; outOf: number | null }

/** Of every indicator, period and group what was given last, whatever became of it. */
export async function lastGiven(tx: Tx): Promise<Given[]> {
  const found = await rows(tx, sql`true`)
  const known = new Set<string>()
  return found.filter(({ indicatorId, startsOn, endsOn, label }) => {
    const place = [indicatorId, startsOn, endsOn, label].join(" ")
    if (known.has(place)) return false
    known.add(place)
    return true
  })
}

/** What waits for staff to look at it, oldest first. */
export async function givenWaiting(tx: Tx): Promise<Given[]> {
  return (await lastGiven(tx)).filter(({ verdict }) => verdict === null).toReversed()
}

/** What was given by a link last: everything under the last reference. */
export async function lastSentValues(tx: Tx, linkId: string): Promise<Given[]> {
  const found = await rows(tx, sql`given.link_id = ${linkId}`)
  return found.filter(({ reference }) => reference === found[0]?.reference).toReversed()
}

async function rows(tx: Tx, which: ReturnType<typeof sql>): Promise<Given[]> {
  const found = await sql<Row>`
    select given.id, given.indicator_id, given.starts_on, given.ends_on, given.label, given.state, given.amount,
      given.out_of, given.note, given.source, given.locale, given.reference, given.at, given.link_id,
      link.organization_id, organization.name_en as organization_en, organization.name_fr as organization_fr,
      contact.name as contact_name, indicator.title_en, indicator.title_fr, judged.verdict,
      coalesce(judged.reason, '') as verdict_reason
    from given_value given
    join indicator on indicator.partnership_id = given.partnership_id and indicator.id = given.indicator_id
    join indicator_link link on link.partnership_id = given.partnership_id and link.link_id = given.link_id
    join contact on contact.partnership_id = link.partnership_id and contact.id = link.contact_id
    join organization on organization.partnership_id = link.partnership_id and organization.id = link.organization_id
    left join given_verdict judged on judged.partnership_id = given.partnership_id and judged.given_id = given.id
    where ${which}
    order by given.at desc, given.id desc
    limit 5000`.execute(tx)
  return found.rows.map(({ state, amount, outOf, ...given }) => ({
    ...given,
    measured: measuredOf({ state, amount, outOf }),
  }))
}
