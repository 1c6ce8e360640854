import { redirect } from "react-router"
import { organizationOf } from "#organizations"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Columns, DateInput, Form, Passage, RadioGroup, Section, TextArea } from "#ui"
import { access } from "../access.ts"
import { recordOutreach } from "../acts/record-outreach.ts"
import { newOutreach } from "../parts/schemas.ts"
import { signSaid } from "../parts/sign-said.ts"
import { StandingOf } from "../parts/standing-of.tsx"
import { engagedOrganizations, outreachTo } from "../reads/engagement.ts"
import { totalOf } from "../rules/minutes-asked.ts"
import { whatFollowed } from "../rules/what-followed.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/engagement-of"

const unknown = { meetings: [], requests: [], departures: 0, asked: { meetings: 0, updates: 0, votes: 0 } }

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "engagement")
  const { today } = visit.actor
  return visit.read(async (tx) => {
    const organization = await organizationOf(tx, params.organization)
    if (!organization) throw new NotFound()
    const known = (await engagedOrganizations(tx, today)).find((one) => one.id === organization.id)
    const engagement = known?.engagement ?? unknown
    const outreach = await outreachTo(tx, organization.id)
    return {
      locale: visit.locale,
      address: visit.address(""),
      today,
      may: access.may(visit.actor, "change", "engagement"),
      submissionKey: crypto.randomUUID(),
      id: organization.id,
      nameEn: organization.nameEn,
      nameFr: organization.nameFr,
      engagement,
      signs: known?.signs ?? [],
      standing: known?.standing ?? ("unknown" as const),
      outreach: outreach.map((one) => ({ ...one, followed: whatFollowed(engagement, one.onDay) })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "engagement")
  return submit({ request, locale: visit.locale, schema: newOutreach }, async (typed, form) => {
    const organizationId = params.organization
    await visit.act(form, (tx) => recordOutreach(tx, visit.actor, { organizationId, ...typed }))
    return redirect(visit.address(`/council/engagement/${organizationId}`))
  })
}

type Shown = Route.ComponentProps["loaderData"] & { refused: Route.ComponentProps["actionData"] }

export default function EngagementOf({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, id, nameEn, nameFr, signs, standing } = loaderData
  const say = words(locale)
  const shown = { ...loaderData, refused: actionData }
  return (
    <StaffPage
      title={locale === "fr" ? nameFr : nameEn}
      lead={say("engagement-of")}
      status={<StandingOf locale={locale} standing={standing} />}
      breadcrumb={[
        { label: say("council"), href: `${address}/council` },
        { label: say("engagement"), href: `${address}/council/engagement` },
      ]}
      refused={actionData}
    >
      <Columns beside={<Outreach {...shown} />}>
        <Section title={say("why")}>
          {signs.length === 0 ? (
            <p>{say(standing === "unknown" ? "nothing-known" : "no-signs")}</p>
          ) : (
            <ul>
              {signs.map((sign) => (
                <li key={sign.kind}>{signSaid(locale, sign)}</li>
              ))}
            </ul>
          )}
          <p>
            <a href={`${address}/organizations/${id}`}>{say("its-page")}</a>
          </p>
        </Section>
        <WhatIsKnown {...shown} />
        {loaderData.may && <OutreachForm {...shown} />}
      </Columns>
    </StaffPage>
  )
}

function WhatIsKnown({ locale, engagement }: Shown) {
  const say = words(locale)
  const { meetings, requests } = engagement
  return (
    <>
      <Section title={say("meetings")}>
        {meetings.length === 0 && <p>{say("no-meetings")}</p>}
        <ul>
          {meetings.map(({ on, presence }) => (
            <li key={`${on} ${presence}`}>
              {formatDate(locale, on)} – {say(`presence-${presence}`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say("requests")}>
        {requests.length === 0 && <p>{say("no-requests")}</p>}
        <ul>
          {requests.map(({ dueOn, isAnswered }) => (
            <li key={dueOn}>
              {formatDate(locale, dueOn)} – {say(isAnswered ? "answered" : "not-answered")}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say("minutes-asked")}>
        <ul>
          {(["meetings", "updates", "votes"] as const).map((kind) => (
            <li key={kind}>{say(`asked-${kind}`, { minutes: engagement.asked[kind] })}</li>
          ))}
        </ul>
        <p>{say("asked-this-quarter", { minutes: totalOf(engagement.asked) })}</p>
      </Section>
    </>
  )
}

function Outreach({ locale, outreach }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("outreach")}>
      {outreach.length === 0 && <p>{say("no-outreach")}</p>}
      {outreach.map((one) => (
        <Section key={one.id} level={3} title={formatDate(locale, one.onDay)}>
          <p>{say("outreach-line", { how: say(`how-${one.how}`), by: one.by ?? "" })}</p>
          {one.note && <Passage lang={locale} text={one.note} />}
          <p>
            {one.followed
              ? say(`followed-${one.followed.kind}`, { date: formatDate(locale, one.followed.on) })
              : say("followed-nothing")}
          </p>
        </Section>
      ))}
    </Section>
  )
}

function OutreachForm({ locale, submissionKey, today, refused }: Shown) {
  const say = words(locale)
  const ways = ["phone", "email", "in-person"] as const
  return (
    <Section title={say("add-outreach")}>
      <Form submissionKey={submissionKey}>
        <DateInput {...asTyped(refused, "onDay", today)} label={say("on-day")} />
        <RadioGroup
          {...asTyped(refused, "how", "phone")}
          label={say("how")}
          options={ways.map((how) => ({ value: how, label: say(`how-${how}`) }))}
        />
        <TextArea
          {...asTyped(refused, "note")}
          label={say("note")}
          hint={say("note-hint")}
          rows={4}
          optional
        />
        <ButtonRow>
          <Button look="secondary">{say("keep-outreach")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
