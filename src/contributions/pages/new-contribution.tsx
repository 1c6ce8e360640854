import { redirect } from "react-router"
import { z } from "zod"
import { organizationsByName } from "#organizations"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { activitiesOf } from "#plans"
import { asTyped, submit, visitOf } from "#platform/web"
import { nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Form, Select } from "#ui"
import { access } from "../access.ts"
import { recordContribution } from "../acts/record-contribution.ts"
import { ContributionFields } from "../parts/contribution-fields.tsx"
import { yearIn } from "../parts/contribution-filter-in.ts"
import { nothingFilled } from "../parts/filled-in.ts"
import { newContribution } from "../parts/schemas.ts"
import { statedIn } from "../parts/stated-in.ts"
import { kindIn, kinds } from "../rules/kind.ts"
import type { Kind } from "../rules/kind.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-contribution"

/** By which names this page's address may be asked. */
export const handle = { asks: ["kind", "year", "organization", "activity"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "contribution")
  const { locale, actor } = visit
  const asked = new URL(request.url).searchParams
  const idIn = (name: string) => {
    const typed = asked.get(name) ?? ""
    return z.uuid().safeParse(typed).success ? typed : ""
  }
  const fiscalYear = yearIn(request.url, fiscalYearOf(actor.today))
  return visit.read(async (tx) => {
    const organizations = await organizationsByName(tx, { locale, most: 500 })
    return {
      locale,
      base: visit.address("/contributions"),
      submissionKey: crypto.randomUUID(),
      kind: kindIn(asked.get("kind")) ?? null,
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      organization: idIn("organization"),
      filled: nothingFilled(actor.today, idIn("activity")),
      organizations: organizations.map((one) => ({ value: one.id, label: nameIn(locale, one) })),
      activities: (await activitiesOf(tx, fiscalYear)).map((one) => ({
        value: one.id,
        label: titleIn(locale, one),
      })),
    }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "contribution")
  return submit({ request, locale: visit.locale, schema: newContribution }, async (typed, form) => {
    const { organizationId, fiscalYear, kind, ...statement } = typed
    const given = { organizationId, fiscalYear, kind, stated: statedIn(statement) }
    const id = await visit.act(form, (tx) => recordContribution(tx, visit.actor, given))
    return redirect(visit.address(`/contributions/${id}`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function NewContribution({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, kind, fiscalYear, year } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={kind ? say("record-kind", { kind: say(`kind-${kind}`) }) : say("which-kind")}
      lead={kind ? `${say(`what-${kind}`)} (${year})` : say("which-kind-lead")}
      breadcrumb={[{ label: say("contributions"), href: `${base}?year=${fiscalYear}` }]}
      refused={actionData}
    >
      {kind ? (
        <NewOfKind {...loaderData} kind={kind} refused={actionData} />
      ) : (
        <ul>
          {kinds.map((one) => (
            <li key={one}>
              <a href={`${base}/new?year=${fiscalYear}&kind=${one}${about(loaderData)}`}>
                {say(`kind-${one}`)}
              </a>
              <p>{say(`what-${one}`)}</p>
            </li>
          ))}
        </ul>
      )}
    </StaffPage>
  )
}

function about({ organization, filled }: Loaded): string {
  const giver = organization ? `&organization=${organization}` : ""
  return filled.activityId ? `${giver}&activity=${filled.activityId}` : giver
}

type OfKind = Omit<Loaded, "kind"> & { kind: Kind; refused: Route.ComponentProps["actionData"] }

function NewOfKind({ refused, ...loaded }: OfKind) {
  const { locale, kind, fiscalYear, submissionKey, organization, organizations, filled, activities } = loaded
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="fiscalYear" value={fiscalYear} />
      <Select
        {...asTyped(refused, "organizationId", organization)}
        label={say("organizationId")}
        options={[{ value: "", label: say("choose-one") }, ...organizations]}
      />
      <ContributionFields {...{ locale, kind, filled, activities, refused }} />
      <ButtonRow>
        <Button>{say("keep-contribution")}</Button>
      </ButtonRow>
    </Form>
  )
}
