import { redirect } from "react-router"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { LettersWritten, StaffPage, writtenIn } from "#parts/partnerships"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, Form, Table } from "#ui"
import { access } from "../access.ts"
import { askSilent, askToConfirm } from "../acts/ask-to-confirm.ts"
import { yearIn } from "../parts/contribution-filter-in.ts"
import { asking } from "../parts/schemas.ts"
import { giversOf, silentOn } from "../reads/givers.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/ask-confirmation"

/** By which names this page's address may be asked. */
export const handle = { asks: ["year", "written", "held"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "contribution")
  const { locale, actor } = visit
  const fiscalYear = yearIn(request.url, fiscalYearOf(actor.today))
  return visit.read(async (tx) => {
    const givers = await giversOf(tx, fiscalYear)
    return {
      locale,
      base: visit.address("/contributions"),
      submissionKey: crypto.randomUUID(),
      letters: writtenIn(request.url),
      today: actor.today,
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      silent: silentOn(givers, actor.today).length,
      givers: givers.map(({ reader, ...giver }) => ({
        ...giver,
        name: nameIn(locale, giver),
        readerName: reader?.name ?? null,
      })),
    }
  })
}

/** One giver is asked, or all who are silent. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "contribution")
  const { actor } = visit
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  const fiscalYear = yearIn(request.url, fiscalYearOf(actor.today))
  return submit({ request, locale: visit.locale, schema: asking }, async ({ organizationId }, form) => {
    const here = visit.address(`/contributions/confirmation?year=${fiscalYear}`)
    if (organizationId) {
      await visit.act(form, (tx) => askToConfirm(tx, actor, { organizationId, fiscalYear, linkKey }))
      return redirect(`${here}&written=1`)
    }
    const { asked, held } = await visit.act(form, (tx) => askSilent(tx, actor, { fiscalYear, linkKey }))
    return redirect(`${here}&written=${asked.length}&held=${held}`)
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function AskConfirmation({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, fiscalYear, year, silent } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("ask-confirmation")}
      lead={say("ask-lead", { year })}
      breadcrumb={[{ label: say("contributions"), href: `${base}?year=${fiscalYear}` }]}
      refused={actionData}
      notice={actionData ? undefined : <LettersWritten {...loaderData} />}
    >
      {silent > 0 && (
        <Form submissionKey={submissionKey}>
          <ButtonRow>
            <Button>{say("ask-silent", { count: silent })}</Button>
          </ButtonRow>
        </Form>
      )}
      <Givers {...loaderData} />
    </StaffPage>
  )
}

function Givers(loaded: Loaded) {
  const { locale, base, year, fiscalYear, givers } = loaded
  const say = words(locale)
  return (
    <Table
      caption={say("givers", { year })}
      rows={givers}
      rowKey={(row) => row.id}
      empty={<p>{say("no-contributions", { year })}</p>}
      columns={[
        {
          key: "giver",
          label: say("giver"),
          width: "wide",
          cell: (row) => <a href={`${base}?year=${fiscalYear}&giver=${row.id}`}>{row.name}</a>,
        },
        { key: "unconfirmed", label: say("to-confirm"), align: "end", cell: (row) => row.counts.unconfirmed },
        {
          key: "confirmed",
          label: say("so-many-confirmed"),
          align: "end",
          cell: (row) => row.counts.confirmed,
        },
        { key: "disputed", label: say("so-many-disputed"), align: "end", cell: (row) => row.counts.disputed },
        {
          key: "asked",
          label: say("asked"),
          cell: (row) => (row.askedOn ? formatDate(locale, row.askedOn) : say("never-asked")),
        },
        { key: "ask", label: say("ask-this"), cell: (row) => <AskOne {...loaded} giver={row} /> },
      ]}
    />
  )
}

function AskOne({ locale, today, submissionKey, giver }: Loaded & { giver: Loaded["givers"][number] }) {
  const say = words(locale)
  if (!giver.readerName) return <>{say("no-address")}</>
  if (giver.askedOn === today) return null
  return (
    <Form submissionKey={`${submissionKey}-${giver.id.slice(-12)}`}>
      <input type="hidden" name="organizationId" value={giver.id} />
      <Button look="secondary" about={giver.name}>
        {say("ask-this")}
      </Button>
    </Form>
  )
}
