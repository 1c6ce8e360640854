import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { formatDate, formatNumber } from "#platform/words"
import { submit, visitOf } from "#platform/web"
import { languageName, siteWords } from "#site"
import { Button, EmptyState, Form, Table } from "#ui"
import { access } from "../access.ts"
import { makeNeed } from "../acts/make-need.ts"
import { madeNeed } from "../parts/schemas.ts"
import { missed } from "../reads/missed.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/searches"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "searches")
  const { locale, actor } = visit
  const rows = await visit.read((tx) => missed(tx))
  return {
    locale,
    base: visit.address(""),
    mayAnswer: access.may(actor, "answer", "searches"),
    rows: rows.map((row) => ({ ...row, submissionKey: crypto.randomUUID() })),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "answer", "searches")
  return submit({ request, locale: visit.locale, schema: madeNeed }, async (wanted, form) => {
    const id = await visit.act(form, (tx) => makeNeed(tx, visit.actor, wanted))
    return redirect(visit.address(`/evidence/${id}`))
  })
}

export default function Searches({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, mayAnswer, rows } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("searches")}
      lead={<p>{say("searches-lead")}</p>}
      breadcrumb={[{ label: siteWords(locale)("publishing"), href: `${base}/publishing` }]}
      refused={actionData}
    >
      {rows.length === 0 ? (
        <EmptyState title={say("no-searches")} why={<p>{say("no-searches-why")}</p>} />
      ) : (
        <Table
          caption={say("searches-known")}
          rows={rows}
          rowKey={({ wanted, language }) => `${language} ${wanted}`}
          columns={[
            { key: "wanted", label: say("wanted"), cell: ({ wanted }) => <bdi>{wanted}</bdi> },
            {
              key: "language",
              label: say("language"),
              cell: ({ language }) => <bdi lang={language}>{languageName(language)}</bdi>,
            },
            {
              key: "times",
              label: say("times"),
              cell: ({ times }) => formatNumber(locale, times),
              align: "end",
            },
            { key: "last", label: say("last-on"), cell: ({ lastOn }) => formatDate(locale, lastOn) },
            {
              key: "became",
              label: say("what-became"),
              cell: (row) => <Became {...row} {...{ locale, base, mayAnswer }} />,
            },
          ]}
        />
      )}
    </StaffPage>
  )
}

type Row = Route.ComponentProps["loaderData"]["rows"][number]
type Around = Pick<Route.ComponentProps["loaderData"], "locale" | "base" | "mayAnswer">

function Became({ locale, base, mayAnswer, needId, wanted, language, submissionKey }: Row & Around) {
  const say = words(locale)
  if (needId) return <a href={`${base}/evidence/${needId}`}>{say("see-need")}</a>
  if (!mayAnswer) return null
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="wanted" value={wanted} />
      <input type="hidden" name="language" value={language} />
      <Button look="secondary" about={wanted}>
        {say("make-need")}
      </Button>
    </Form>
  )
}
