import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { LettersWritten, StaffPage, writtenIn } from "#parts/partnerships"
import { yearOf } from "#parts/plans"
import { planAccess } from "#plans"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, Section } from "#ui"
import { access } from "../access.ts"
import { askLead, askUnasked, remindSilent } from "../acts/ask-leads.ts"
import { DeclinedTable, LeadsTable } from "../parts/leads-table.tsx"
import { OrganizationsTable } from "../parts/organizations-table.tsx"
import { leadOrganizations, leadsToAnswer, silentOn, unaskedOn } from "../reads/lead-organizations.ts"
import { isOpen, isUnasked } from "../rules/still-open.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/leads"

const asked = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("ask-one"), organizationId: z.uuid() }),
  z.strictObject({ does: z.literal("ask-unasked") }),
  z.strictObject({ does: z.literal("remind-silent") }),
])

/** By which names this page's address may be asked. */
export const handle = { asks: ["written", "held"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "commitment")
  const { locale, actor } = visit
  const mayReadRemarks = planAccess.may(actor, "read", "remark")
  return visit.read(async (tx) => {
    const fiscalYear = yearOf(params.year)
    const organizations = await leadOrganizations(tx, fiscalYear)
    const leads = await leadsToAnswer(tx, fiscalYear)
    return {
      locale,
      address: visit.address(""),
      submissionKey: crypto.randomUUID(),
      letters: writtenIn(request.url),
      today: actor.today,
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      may: access.may(actor, "ask", "commitment"),
      mayReadRemarks,
      accepted: leads.filter(({ standing }) => standing === "accepted").length,
      unasked: unaskedOn(organizations, actor.today).length,
      silent: silentOn(organizations, actor.today).length,
      organizations: organizations.map(({ leads: own, reader, ...one }) => ({
        id: one.id,
        name: nameIn(locale, one),
        readerName: reader?.name ?? null,
        askedOn: one.askedOn,
        askedWhen: one.askedOn && formatDate(locale, one.askedOn),
        accepted: own.filter(({ standing }) => standing === "accepted").length,
        declined: own.filter(({ standing }) => standing === "declined").length,
        open: own.filter(isOpen).length,
        isEarlier: own.some((lead) => lead.standing === "earlier-wording" && isUnasked(lead)),
      })),
      leads: leads.map((one) => ({
        activityId: one.activityId,
        title: titleIn(locale, one),
        lead: { id: one.organizationId, nameEn: one.nameEn, nameFr: one.nameFr },
        standing: one.standing,
        remark: mayReadRemarks ? one.remark : "",
        remarkLocale: one.remarkLocale,
        when: one.answeredAt && formatDate(locale, one.answeredAt.toISOString().slice(0, 10)),
      })),
    }
  })
}

/** One organisation is asked, all who were not yet, or once more all who are silent. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask", "commitment")
  const { actor } = visit
  const asking = {
    fiscalYear: yearOf(params.year),
    linkKey: keyFor(servicesOf(context).secret, "personal-links"),
  }
  return submit({ request, locale: visit.locale, schema: asked }, async (input, form) => {
    const here = visit.address(`/plans/${asking.fiscalYear}/leads`)
    if (input.does === "ask-one") {
      await visit.act(form, (tx) => askLead(tx, actor, { ...asking, organizationId: input.organizationId }))
      return redirect(`${here}?written=1`)
    }
    const all = input.does === "ask-unasked" ? askUnasked : remindSilent
    const { asked, held } = await visit.act(form, (tx) => all(tx, actor, asking))
    return redirect(`${here}?written=${asked.length}&held=${held}`)
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function Leads({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, leads, accepted } = loaderData
  const say = words(locale)
  const plan = `${address}/plans/${fiscalYear}`
  return (
    <StaffPage
      title={say("leads-of", { year })}
      lead={say("leads-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: plan }]}
      refused={actionData}
      notice={actionData ? undefined : <LettersWritten {...loaderData} />}
    >
      {leads.length === 0 ? (
        <EmptyState
          title={say("no-leads", { year })}
          why={<p>{say("no-leads-why")}</p>}
          next={<Button href={plan}>{say("to-plan")}</Button>}
        />
      ) : (
        <>
          <p>{say("accepted-of", { accepted, count: leads.length })}</p>
          <Declined {...loaderData} />
          <Section title={say("organizations")} intro={<p>{say("organizations-lead")}</p>}>
            <AskAll {...loaderData} />
            <OrganizationsTable {...loaderData} />
          </Section>
          <Section title={say("by-activity")}>
            <LeadsTable {...loaderData} />
          </Section>
        </>
      )}
    </StaffPage>
  )
}

function Declined(loaded: Loaded) {
  const say = words(loaded.locale)
  const leads = loaded.leads.filter(({ standing }) => standing === "declined")
  if (leads.length === 0) return null
  return (
    <Section title={say("declined-title")} intro={<p>{say("declined-lead")}</p>}>
      <DeclinedTable {...loaded} leads={leads} />
    </Section>
  )
}

function AskAll({ locale, may, unasked, silent, submissionKey }: Loaded) {
  const say = words(locale)
  if (!may) return null
  const acts = [
    { does: "ask-unasked", count: unasked, look: "primary" },
    { does: "remind-silent", count: silent, look: unasked > 0 ? "secondary" : "primary" },
  ] as const
  return acts
    .filter(({ count }) => count > 0)
    .map(({ does, count, look }) => (
      <Form key={does} submissionKey={`${submissionKey}-${does}`}>
        <input type="hidden" name="does" value={does} />
        <ButtonRow>
          <Button look={look}>{say(does, { count })}</Button>
        </ButtonRow>
      </Form>
    ))
}
