import { redirect } from "react-router"
import { z } from "zod"
import { LettersWritten, StaffPage, writtenIn } from "#parts/partnerships"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, Form, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { askOwner, askOwners } from "../acts/ask-owners.ts"
import { acceptGiven } from "../acts/judge-given.ts"
import { GivenTable } from "../parts/given-table.tsx"
import { givenWaiting } from "../reads/given-values.ts"
import { owners, toAskOn } from "../reads/owners.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/asking"

const sent = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("ask-one"), organizationId: z.uuid() }),
  z.strictObject({ does: z.literal("ask-all") }),
  z.strictObject({ does: z.literal("accept"), id: z.uuid() }),
])

/** By which names this page's address may be asked. */
export const handle = { asks: ["written", "held"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask", "value")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const all = await owners(tx, actor.today)
    return {
      locale,
      address: visit.address(""),
      timeZone: visit.partnership.timeZone,
      submissionKey: crypto.randomUUID(),
      letters: writtenIn(request.url),
      today: actor.today,
      toAsk: toAskOn(all, actor.today).length,
      waiting: await givenWaiting(tx),
      owners: all.map(({ due, unanswered, reader, ...owner }) => ({
        ...owner,
        name: nameIn(locale, owner),
        due: due.length,
        unanswered: unanswered.length,
        readerName: reader?.name ?? null,
      })),
    }
  })
}

/** One organisation is asked, or all who owe something; or a value that was given is accepted. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask", "value")
  const { actor, locale } = visit
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale, schema: sent }, async (input, form) => {
    const here = visit.address("/indicators/asking")
    if (input.does === "accept") {
      await visit.act(form, (tx) => acceptGiven(tx, actor, { id: input.id, locale }))
      return redirect(here)
    }
    if (input.does === "ask-one") {
      const { organizationId } = input
      await visit.act(form, (tx) => askOwner(tx, actor, { organizationId, linkKey }))
      return redirect(`${here}?written=1`)
    }
    const { asked, held } = await visit.act(form, (tx) => askOwners(tx, actor, { linkKey }))
    return redirect(`${here}?written=${asked.length}&held=${held}`)
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function Asking({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, waiting, toAsk, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("ask-for-values")}
      lead={say("ask-for-values-lead")}
      breadcrumb={[{ label: say("indicators"), href: `${address}/indicators` }]}
      refused={actionData}
      notice={actionData ? undefined : <LettersWritten {...loaderData} />}
    >
      {waiting.length > 0 && (
        <Section title={say("to-look-at")} intro={<p>{say("to-look-at-lead")}</p>}>
          <GivenTable {...loaderData} />
        </Section>
      )}
      <Section title={say("who-has-numbers")}>
        {toAsk > 0 && (
          <Form submissionKey={submissionKey}>
            <input type="hidden" name="does" value="ask-all" />
            <ButtonRow>
              <Button>{say("ask-all-owners", { count: toAsk })}</Button>
            </ButtonRow>
          </Form>
        )}
        <Owners {...loaderData} />
      </Section>
    </StaffPage>
  )
}

type Owner = Loaded["owners"][number]

function Owners(loaded: Loaded) {
  const { locale, address } = loaded
  const say = words(locale)
  return (
    <Table
      caption={say("owners-caption")}
      rows={loaded.owners}
      rowKey={({ id }) => id}
      empty={<p>{say("nobody-owes")}</p>}
      columns={[
        {
          key: "owner",
          label: say("owner"),
          width: "wide",
          cell: ({ id, name }) => (
            <a href={`${address}/organizations/${id}`}>
              <bdi>{name}</bdi>
            </a>
          ),
        },
        { key: "stands", label: say("where-it-stands"), cell: (row) => <Stands locale={locale} row={row} /> },
        { key: "due", label: say("values-due"), align: "end", cell: ({ due }) => due },
        {
          key: "unanswered",
          label: say("values-unanswered"),
          align: "end",
          cell: ({ unanswered }) => unanswered,
        },
        {
          key: "asked",
          label: say("asked-last"),
          cell: ({ askedOn }) => (askedOn ? formatDate(locale, askedOn) : say("never-asked")),
        },
        { key: "ask", label: say("ask"), cell: (row) => <AskOne {...loaded} owner={row} /> },
      ]}
    />
  )
}

function Stands({ locale, row }: { locale: Loaded["locale"]; row: Owner }) {
  const say = words(locale)
  if (row.unanswered === 0) return <Status kind="good">{say("has-given")}</Status>
  if (row.readerName === null) return <Status kind="attention">{say("no-address")}</Status>
  return row.askedOn ? (
    <Status kind="waiting">{say("is-silent")}</Status>
  ) : (
    <Status kind="neutral">{say("never-asked")}</Status>
  )
}

function AskOne({ locale, address, today, submissionKey, owner }: Loaded & { owner: Owner }) {
  const say = words(locale)
  if (owner.unanswered === 0) return null
  if (owner.readerName === null)
    return <a href={`${address}/organizations/${owner.id}`}>{say("add-address")}</a>
  if (owner.askedOn === today) return <>{say("written-today")}</>
  return (
    <Form submissionKey={`${submissionKey}-${owner.id.slice(-12)}`}>
      <input type="hidden" name="does" value="ask-one" />
      <input type="hidden" name="organizationId" value={owner.id} />
      <Button look="secondary" about={owner.name}>
        {say(owner.askedOn ? "remind" : "ask")}
      </Button>
    </Form>
  )
}
