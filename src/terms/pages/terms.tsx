import { redirect } from "react-router"
import { bodyOf } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Form, Section, Table } from "#ui"
import { access } from "../access.ts"
import { draftTerms } from "../acts/draft-terms.ts"
import { RulesShown } from "../parts/rules-shown.tsx"
import { nothing } from "../parts/schemas.ts"
import { VersionState } from "../parts/version-state.tsx"
import { amendmentsOf, rulesInForce, termsOf } from "../reads/terms.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/terms"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const on = visit.actor.today
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "terms")
    const body = await bodyOf(tx, params.body)
    if (!body) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      may: access.may(visit.actor, "change", "terms"),
      submissionKey: crypto.randomUUID(),
      on,
      body,
      versions: await termsOf(tx, body.id),
      amendments: await amendmentsOf(tx, body.id),
      ...(await rulesInForce(tx, body.id, on)),
    }
  })
}

/** Begins a draft. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "terms")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    const id = await visit.act(form, (tx) => draftTerms(tx, visit.actor, params.body))
    return redirect(visit.address(`/council/terms/${id}`))
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function TermsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, body, versions, rules, termsVersionId } = loaderData
  const say = words(locale)
  const name = nameIn(locale, body)
  return (
    <StaffPage
      title={say("terms-of", { body: name })}
      lead={say("terms-lead")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: name, href: `${base}/bodies/${body.id}` },
      ]}
      refused={actionData}
      actions={versions.length > 0 && <Draft {...loaderData} />}
    >
      {versions.length === 0 && (
        <EmptyState
          title={say("no-terms")}
          why={<p>{say("no-terms-why")}</p>}
          next={<Draft {...loaderData} />}
        />
      )}
      <Section title={say("how-it-decides")} intro={<p>{say(whose(loaderData))}</p>}>
        <RulesShown locale={locale} rules={rules} />
        {termsVersionId && (
          <p>
            <a href={`${base}/terms/${termsVersionId}`}>{say("read-terms")}</a>
          </p>
        )}
      </Section>
      {versions.length > 0 && <Versions {...loaderData} />}
      <AmendmentsLog {...loaderData} />
    </StaffPage>
  )
}

/** Whose rules hold: the body's own, those of one it reports to, or nobody's. */
function whose({ versions, termsVersionId }: Shown) {
  if (termsVersionId === null) return "rules-usual"
  return versions.some((version) => version.id === termsVersionId) ? "rules-own" : "rules-above"
}

function Draft({ locale, base, may, submissionKey, versions }: Shown) {
  const say = words(locale)
  const draft = versions.find((version) => version.adoptedOn === null)
  if (!may) return null
  if (draft) return <Button href={`${base}/terms/${draft.id}`}>{say("go-on-with-draft")}</Button>
  return (
    <Form submissionKey={submissionKey}>
      <ButtonRow>
        <Button>{say(versions.length === 0 ? "begin-from-template" : "begin-new-version")}</Button>
      </ButtonRow>
    </Form>
  )
}

function Versions({ locale, base, on, versions, termsVersionId }: Shown) {
  const say = words(locale)
  const dated = (day: string | null) => (day === null ? null : formatDate(locale, day))
  return (
    <Section title={say("versions")}>
      <Table
        caption={say("versions-newest-first")}
        rows={versions}
        rowKey={(version) => version.id}
        columns={[
          {
            key: "number",
            label: say("version"),
            cell: (version) => (
              <a href={`${base}/terms/${version.id}`}>{say("version-number", { number: version.number })}</a>
            ),
          },
          {
            key: "state",
            label: say("state"),
            cell: (version) => <VersionState {...{ locale, version, on }} inForceId={termsVersionId} />,
          },
          { key: "adopted", label: say("adoptedOn"), cell: (version) => dated(version.adoptedOn) },
          {
            key: "how",
            label: say("how"),
            cell: (version) => version.how && say(`how-${version.how}`),
          },
        ]}
      />
    </Section>
  )
}

function AmendmentsLog({ locale, versions, amendments }: Shown) {
  const say = words(locale)
  const adopted = versions.filter((version) => version.adoptedOn !== null)
  const logged = adopted.flatMap((version) => {
    const own = amendments.filter((amendment) => amendment.termsVersionId === version.id)
    return own.length === 0 ? [] : [{ version, own }]
  })
  if (logged.length === 0) return null
  return (
    <Section title={say("amendments-log")}>
      {logged.map(({ version, own }) => (
        <Section
          key={version.id}
          level={3}
          title={say("amended-by", {
            number: version.number,
            date: formatDate(locale, version.adoptedOn ?? ""),
          })}
        >
          <ul>
            {own.map((amendment) => (
              <li key={amendment.id}>{inLanguage(locale, amendment, "what")}</li>
            ))}
          </ul>
        </Section>
      ))}
    </Section>
  )
}
