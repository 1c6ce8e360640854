import { redirect } from "react-router"
import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { fiscalYearLabel, letterhead } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { keyFor } from "#platform/settings"
import { asTyped, servicesOf, submit, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { BilingualField, Button, ButtonRow, DateInput, Disclosure, EmptyState, Form, Notice } from "#ui"
import { nameIn, titleIn } from "#platform/words"
import { access } from "../access.ts"
import { askForUpdates } from "../acts/ask-for-updates.ts"
import { yearIn } from "../parts/id-in.ts"
import { requestLetter } from "../acts/letters.ts"
import { planOf } from "../reads/plan-of.ts"
import { dayOf, Written } from "../parts/shown.tsx"
import { NotAsked, WhoIsAsked } from "../parts/who-is-asked.tsx"
import { whomToAsk } from "../reads/whom-to-ask.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-request"

const note = z.string().max(2000, "updates.comment-long").default("")

const schema = z.strictObject({
  dueOn: z.iso.date("updates.due-needed"),
  noteEn: note,
  noteFr: note,
  organizationIds: z.array(z.uuid()).default([]),
})

/** Two weeks: long enough for a holiday, short enough not to be put off. */
const usualDays = 14

/** Who sent an update so lately is not ticked by itself: ask less. */
const freshDays = 28

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    access.check(actor, "ask for", "updates")
    const fiscalYear = yearIn(params.year)
    const plan = await planOf(tx, fiscalYear)
    const whom = plan
      ? await whomToAsk(tx, actor, { planId: plan.id })
      : { toAsk: [], already: [], withoutLead: [] }
    const dueOn = Temporal.PlainDate.from(actor.today).add({ days: usualDays }).toString()
    const head = await letterhead(tx, actor.id)
    const first =
      whom.toAsk.find(({ contact, heardAt }) => contact && !heardAt) ??
      whom.toAsk.find(({ contact }) => contact)
    return {
      locale,
      address: visit.address(""),
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      today: actor.today,
      dueOn,
      toAsk: whom.toAsk.map(({ heardAt, ...organization }) => ({
        ...organization,
        heardOn: heardAt && dayOf(locale, heardAt, visit.partnership.timeZone),
        isFresh: heardAt !== null && actor.at.getTime() - heardAt.getTime() < freshDays * 86_400_000,
      })),
      already: whom.already.map((asked) => ({ ...asked, name: nameIn(locale, asked) })),
      withoutLead: whom.withoutLead.map((activity) => ({
        id: activity.id,
        title: titleIn(locale, activity),
      })),
      letter: first?.contact
        ? {
            to: nameIn(locale, first),
            locale: first.contact.locale,
            ...requestLetter(
              { head, organization: first, contact: first.contact },
              {
                activities: first.activities,
                fiscalYear,
                dueOn,
                today: actor.today,
                note: "",
              },
            ),
          }
        : null,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask for", "updates")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const fiscalYear = yearIn(params.year)
    const { roundId } = await visit.act(form, (tx) =>
      askForUpdates(tx, visit.actor, { fiscalYear, ...input, linkKey }),
    )
    return redirect(visit.address(`/requests/${roundId}`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function NewRequest({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, fiscalYear, year, toAsk } = loaderData
  const say = words(locale)
  const base = `${address}/plans/${fiscalYear}`
  return (
    <StaffPage
      title={say("ask-title", { year })}
      lead={<p>{say("ask-lead")}</p>}
      breadcrumb={[
        { href: base, label: say("plan-of", { year }) },
        { href: `${base}/requests`, label: say("requests-title", { year }) },
      ]}
      refused={actionData}
    >
      {toAsk.length > 0 ? (
        <Asking {...loaderData} refused={actionData} />
      ) : (
        <EmptyState
          title={say("nobody-to-ask-title")}
          why={<p>{say("nobody-to-ask-why")}</p>}
          next={<Button href={base}>{say("to-plan")}</Button>}
        />
      )}
      <NotAsked {...loaderData} />
    </StaffPage>
  )
}

function Asking({ refused, ...shown }: Loaded & { refused: Refused | undefined }) {
  const { locale, dueOn, today, toAsk, letter } = shown
  const say = words(locale)
  return (
    <Form submissionKey={shown.submissionKey}>
      <WhoIsAsked {...shown} refused={refused} />
      {toAsk.some(({ contact }) => !contact) && (
        <Notice kind="attention" title={say("some-unreachable")}>
          <p>{say("some-unreachable-next")}</p>
        </Notice>
      )}
      <DateInput
        {...asTyped(refused, "dueOn", dueOn)}
        label={say("due-by")}
        hint={say("due-hint")}
        min={today}
      />
      <BilingualField
        name="note"
        label={say("note")}
        hint={say("note-hint")}
        optional
        rows={3}
        english={asTyped(refused, "noteEn")}
        french={asTyped(refused, "noteFr")}
      />
      {letter && (
        <Disclosure summary={say("read-letter", { name: letter.to })}>
          <p>
            <strong lang={letter.locale}>{letter.subject}</strong>
          </p>
          <Written lang={letter.locale} text={letter.body.replace("{link}", `(${say("link-place")})`)} />
        </Disclosure>
      )}
      <ButtonRow>
        <Button>{say("ask-now")}</Button>
      </ButtonRow>
    </Form>
  )
}
