import { redirect } from "react-router"
import { meetingOf } from "#meetings"
import { StaffPage } from "#parts/partnerships"
import { PublishingLine } from "#parts/site"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { publicationOf } from "#site"
import { formatDate, formatDateTime, nameIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Notice, Status } from "#ui"
import { access } from "../access.ts"
import { askCorrection } from "../acts/ask-correction.ts"
import { CorrectionsShown } from "../parts/corrections-shown.tsx"
import { MinutesShown } from "../parts/minutes-shown.tsx"
import { newCorrection } from "../parts/schemas.ts"
import { circulationsOf, correctionsTo, minutesOf } from "../reads/minutes.ts"
import { agreementsOn } from "../reads/recipients.ts"
import { untranslated } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/minutes"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "minutes")
  return visit.read(async (tx) => {
    const minutes = await minutesOf(tx, params.held)
    const meeting = minutes?.meeting ?? (await meetingOf(tx, params.held))
    if (!meeting) throw new NotFound()
    if (!minutes) {
      const { id, nameEn, nameFr } = meeting
      return { locale: visit.locale, base: visit.address("/council"), notBegun: { id, nameEn, nameFr } }
    }
    const { content, adopted } = minutes
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      timeZone: visit.partnership.timeZone,
      at: visit.actor.at,
      publication: await publicationOf(tx, "minutes", meeting.id),
      publishing: visit.address(`/publishing/minutes/${meeting.id}`),
      submissionKey: crypto.randomUUID(),
      may: access.may(visit.actor, "write", "minutes"),
      meetingId: meeting.id,
      content,
      adopted,
      lacking: untranslated(content),
      corrections: await correctionsTo(tx, meeting.id),
      agreements: await agreementsOn(tx, meeting.id),
      circulations: await circulationsOf(tx, meeting.id),
    }
  })
}

/** Keeps a correction somebody asked for. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const meetingId = params.held
  return submit({ request, locale: visit.locale, schema: newCorrection }, async (typed, form) => {
    await visit.act(form, (tx) => askCorrection(tx, visit.actor, { meetingId, ...typed }))
    return redirect(visit.address(`/council/meetings/${meetingId}/minutes`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]
type NotBegunProps = Pick<Loaded, "locale" | "base"> & {
  notBegun: { id: string; nameEn: string; nameFr: string }
}
type Shown = Extract<Loaded, { content: unknown }> & { refused: Route.ComponentProps["actionData"] }

export default function MinutesPage({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.notBegun) {
    const { locale, base, notBegun } = loaderData
    return <NotBegun {...{ locale, base, notBegun }} />
  }
  const { locale, base, may, meetingId, content, adopted } = loaderData
  const say = words(locale)
  const here = `${base}/meetings/${meetingId}`
  const shown = { ...loaderData, refused: actionData }
  const mayWrite = may && adopted === null
  return (
    <StaffPage
      title={say("minutes-of", { body: content.meeting.name[locale] })}
      lead={formatDate(locale, content.meeting.heldOn)}
      status={<State {...shown} />}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: content.meeting.name[locale], href: here },
      ]}
      refused={actionData}
      actions={
        mayWrite && (
          <ButtonRow>
            <Button href={`${here}/minutes/adoption`}>{say("adopt")}</Button>
            <Button look="secondary" href={`${here}/minutes/circulation`}>
              {say("circulate")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {adopted && (
        <>
          <PublishingLine {...loaderData} href={loaderData.publishing} />
          <p>{say("before-publishing")}</p>
        </>
      )}
      <Lacking {...shown} />
      <MinutesShown
        locale={locale}
        content={content}
        changeAt={mayWrite ? (id) => `${base}/paragraphs/${id}` : undefined}
        under={mayWrite ? (id) => <Adding locale={locale} here={`${here}/minutes`} itemId={id} /> : undefined}
      />
      <CorrectionsShown {...shown} />
      <ButtonRow>
        <Button look="quiet" href={`${here}/minutes/copies/minutes-${locale}.docx`} download>
          {say("download-docx")}
        </Button>
        <Button look="quiet" href={`${here}/minutes/copies/minutes-${locale}.pdf`} download>
          {say("download-pdf")}
        </Button>
        <Button look="quiet" href={`${base}/actions`}>
          {say("see-actions")}
        </Button>
      </ButtonRow>
    </StaffPage>
  )
}

function NotBegun({ locale, base, notBegun }: NotBegunProps) {
  const say = words(locale)
  const here = `${base}/meetings/${notBegun.id}`
  const name = nameIn(locale, notBegun)
  return (
    <StaffPage
      title={say("minutes-of", { body: name })}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: name, href: here },
      ]}
    >
      <EmptyState
        title={say("not-begun")}
        why={<p>{say("not-begun-why")}</p>}
        next={<Button href={`${here}/room`}>{say("to-room")}</Button>}
      />
    </StaffPage>
  )
}

function State({ locale, adopted, circulations, timeZone }: Shown) {
  const say = words(locale)
  if (adopted)
    return <Status kind="good">{say("adopted-on", { date: formatDate(locale, adopted.adoptedOn) })}</Status>
  const [last] = circulations
  if (!last) return <Status kind="waiting">{say("draft")}</Status>
  const when = formatDateTime(locale, last.at, timeZone)
  return <Status kind="attention">{say("circulated", { when, count: last.recipients })}</Status>
}

function Lacking({ locale, adopted, lacking }: Shown) {
  if (adopted || lacking.en + lacking.fr === 0) return null
  return <Notice kind="information" title={words(locale)("untranslated", lacking)} />
}

/** The ways on from one item; where they lead is told apart by ear too. */
function Adding({ locale, here, itemId }: { locale: Shown["locale"]; here: string; itemId: string | null }) {
  const say = words(locale)
  const asked = itemId ? `?item=${itemId}` : ""
  return (
    <ButtonRow>
      <Button look="secondary" href={`${here}/paragraphs/new${asked}`}>
        {say("add-paragraph")}
      </Button>
      <Button look="quiet" href={`${here}/actions/new${asked}`}>
        {say("add-action")}
      </Button>
    </ButtonRow>
  )
}
