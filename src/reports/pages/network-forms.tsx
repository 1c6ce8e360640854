import { redirect } from "react-router"
import { z } from "zod"
import { networkMembers, partnershipAccess, provinceOfBound, sayProvince } from "#partnerships"
import { submit, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { dayOf } from "#platform/clock"
import { access } from "../access.ts"
import { offerTemplate, takeTemplate } from "../acts/offer-template.ts"
import { FormsOffered } from "../parts/forms-offered.tsx"
import { OwnNetwork } from "../parts/own-network.tsx"
import { PlaceSection } from "../parts/place-section.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { offeredForms } from "../reads/offered-forms.ts"
import { ownTemplates } from "../reads/templates.ts"
import { templateFaults } from "../rules/template-faults.ts"
import { regions } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/network-forms"

const schema = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("province"), province: z.enum(regions, "reports.province-needed") }),
  z.strictObject({ does: z.literal("take"), form: z.uuid() }),
  z.strictObject({ does: z.literal("offer"), form: z.uuid() }),
])

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "report")
  const { actor, locale } = visit
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => {
    const own = await ownTemplates(tx)
    const members = await networkMembers(tx)
    const taken = new Set(own.flatMap(({ takenFrom, template }) => (takenFrom ? [named(template)] : [])))
    return {
      locale,
      home: visit.address(""),
      mayChange: access.may(actor, "change", "report-form"),
      province: await provinceOfBound(tx),
      offered: (await offeredForms(tx)).map(({ id, networkEn, networkFr, template, offeredAt }) => ({
        id,
        network: nameIn(locale, { nameEn: networkEn, nameFr: networkFr }),
        title: template.title[locale],
        version: template.version,
        region: template.region ?? null,
        on: dayOf(offeredAt, timeZone),
        isTaken: taken.has(named(template)),
      })),
      members: members.map((member) => ({
        id: member.id,
        name: nameIn(locale, member),
        province: member.province,
        since: dayOf(member.since, timeZone),
      })),
      // Only a network offers; what it took from another is not its own to give on.
      own:
        members.length === 0
          ? []
          : own
              .filter(({ takenFrom }) => takenFrom === null)
              .map(({ id, template, offeredAt }) => ({
                id,
                title: template.title[locale] || words(locale)("form-untitled"),
                version: template.version,
                region: template.region ?? null,
                faults: templateFaults(template).length,
                on: offeredAt ? dayOf(offeredAt, timeZone) : null,
              })),
      submissionKey: crypto.randomUUID(),
    }
  })
}

function named({ key, version }: { key: string; version: string }): string {
  return `${key} ${version}`
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "report-form")
  visit.check(partnershipAccess, "say", "province")
  const { actor } = visit
  return submit({ request, locale: visit.locale, schema }, async (sent, form) => {
    await visit.act(form, async (tx) => {
      if (sent.does === "province") return sayProvince(tx, actor, { province: sent.province })
      if (sent.does === "offer") return offerTemplate(tx, actor, sent.form)
      return void (await takeTemplate(tx, actor, sent.form))
    })
    return redirect(visit.address("/reports/forms/network"))
  })
}

/** Forms that a network and its members share: what is offered here, and what this unit offers where it is a network. */
export default function NetworkForms({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, members } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: say("forms"), href: `${home}/reports/forms` }}
      title={say("network-forms")}
      lead={<p>{say("network-forms-lead")}</p>}
      refused={actionData}
    >
      {members.length > 0 && <OwnNetwork {...loaderData} />}
      {(members.length === 0 || loaderData.offered.length > 0) && <FormsOffered {...loaderData} />}
      <PlaceSection {...loaderData} refused={actionData} />
    </ReportPage>
  )
}
