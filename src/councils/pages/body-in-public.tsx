import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { nameIn } from "#platform/words"
import { Button, ButtonRow, Checkbox, EmptyState, FieldGroup, Form, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { publishBody } from "../acts/publish-body.ts"
import { SavedMeanwhile } from "../parts/saved-meanwhile.tsx"
import { publication } from "../parts/schemas.ts"
import { SeatsInPublic } from "../parts/seats-in-public.tsx"
import { publicView } from "../reads/public-view.ts"
import { bodyOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/body-in-public"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  visit.check(access, "steer", "council")
  return visit.read(async (tx) => {
    const body = await bodyOf(tx, params.body)
    if (!body) throw new NotFound()
    return {
      locale,
      base: visit.address("/council"),
      publicAddress: visit.address("/members"),
      submissionKey: crypto.randomUUID(),
      mayChange: access.may(visit.actor, "change", "council"),
      body,
      seats: await publicView(tx, { bodyId: body.id, on: visit.actor.today, locale }),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "council")
  return submit({ request, locale: visit.locale, schema: publication }, async (input, form) => {
    await visit.act(form, (tx) => publishBody(tx, visit.actor, { bodyId: params.body, ...input }))
    return redirect(visit.address(`/council/bodies/${params.body}/public`))
  })
}

export default function BodyInPublic({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, publicAddress, body, mayChange } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("in-public")}
      lead={say("in-public-lead")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: nameIn(locale, body), href: `${base}/bodies/${body.id}` },
      ]}
      refused={actionData}
    >
      <Notice kind="information" title={say(body.isPublic ? "is-public" : "is-not-public")}>
        {body.isPublic ? (
          <p>
            {say("public-address")} <a href={publicAddress}>{publicAddress}</a>
          </p>
        ) : (
          <p>{say("is-not-public-why")}</p>
        )}
      </Notice>
      {mayChange ? <Publishing {...loaderData} refused={actionData} /> : <Seen {...loaderData} />}
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Publishing(props: Shown & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, submissionKey, body, seats, refused } = props
  const say = words(locale)
  const isPublic = refused ? (refused.typed["isPublic"] ?? []).includes("yes") : body.isPublic
  return (
    <>
      <SavedMeanwhile
        {...{ locale, refused, version: body.version }}
        facts={[
          { term: say("body"), description: say(body.isPublic ? "is-public" : "is-not-public") },
          { term: say("listed"), description: seats.filter((seat) => seat.isListed).length },
          { term: say("named"), description: seats.filter((seat) => seat.isNamed).length },
        ]}
      />
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={body.version} />
        <FieldGroup name="isPublic" label={say("body")}>
          <Checkbox
            name="isPublic"
            value="yes"
            checked={isPublic}
            label={say("publish-body")}
            hint={say("publish-body-hint")}
          />
        </FieldGroup>
        <Section title={say("seats")} intro={<Explained locale={locale} />}>
          {seats.length === 0 ? (
            <EmptyState level={3} title={say("no-seats-held")} why={<p>{say("no-seats-held-why")}</p>} />
          ) : (
            <SeatsInPublic locale={locale} seats={seats} refused={refused} />
          )}
        </Section>
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Explained({ locale }: Pick<Shown, "locale">) {
  const say = words(locale)
  return (
    <ul>
      {(["publish-listed-why", "publish-named-why", "publish-never-inherited"] as const).map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  )
}

/** The same for whoever only reads it. */
function Seen({ locale, seats }: Shown) {
  const say = words(locale)
  const seen = seats.filter((seat) => seat.isListed)
  return (
    <Section title={say("seats")}>
      {seen.length === 0 && <p>{say("nobody-listed")}</p>}
      <ul>
        {seen.map((seat) => (
          <li key={seat.seatId}>
            {nameIn(locale, { nameEn: seat.holderEn, nameFr: seat.holderFr })}
            {seat.isNamed && seat.kind === "organization" && `, ${seat.person ?? ""}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
