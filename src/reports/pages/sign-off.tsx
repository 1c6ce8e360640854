import { redirect } from "react-router"
import { z } from "zod"
import { personNames } from "#identity"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDateTime } from "#platform/words"
import { History, Section } from "#ui"
import { access } from "../access.ts"
import { noteAcknowledged, signReport } from "../acts/sign-off-report.ts"
import { reportIn } from "../parts/report-in.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { AcknowledgeForm, SignForm } from "../parts/sign-off-forms.tsx"
import { SignOffShown, signOffEntry } from "../parts/sign-off-shown.tsx"
import { readReport } from "../reads/read-report.ts"
import { isSignedOff, signOffNow, signOffsOf } from "../reads/sign-offs.ts"
import { titleOfReport } from "../rules/title-of-report.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/sign-off"

const text = (most: number) => z.string().max(most).default("")

const schema = z.discriminatedUnion("does", [
  z.strictObject({
    does: z.literal("acknowledged"),
    acknowledgedOn: z.iso.date("reports.day-needed"),
    where: text(300),
  }),
  z.strictObject({
    does: z.literal("signed"),
    signedOn: z.iso.date("reports.day-needed"),
    signer: text(200),
    titleEn: text(200),
    titleFr: text(200),
    statementEn: text(2000),
    statementFr: text(2000),
  }),
])

/** Who stands behind a report; everybody in the partnership may read it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, locale, partnership } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const { report, content } = await readReport(tx, { ...which, today: actor.today })
    if (!isSignedOff(report)) throw new NotFound()
    const facts = await signOffsOf(tx, report.id)
    const people = await personNames(
      tx,
      facts.flatMap(({ notedBy }) => (notedBy ? [notedBy] : [])),
    )
    return {
      locale,
      home: visit.address(""),
      name,
      title: titleOfReport(locale, report),
      today: actor.today,
      timeZone: partnership.timeZone,
      isOpen: report.isOpen,
      signOff: { ...(await signOffNow(tx, report)), without: content.signOff?.without ?? "" },
      facts: facts.map((fact) => ({
        ...fact,
        by: fact.notedBy ? (people.get(fact.notedBy) ?? null) : null,
      })),
      may: access.may(actor, "sign off", "report"),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "sign off", "report")
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { name, ...which } = reportIn(params)
    await visit.act(form, (tx) => {
      if (input.does === "acknowledged") {
        const { acknowledgedOn: on, where } = input
        return noteAcknowledged(tx, visit.actor, { ...which, on, where })
      }
      const { does: _, signedOn: on, ...signing } = input
      return signReport(tx, visit.actor, { ...which, ...signing, on })
    })
    return redirect(visit.address(`/reports/${name}/sign-off`))
  })
}

export default function SignOffPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, title, may, isOpen, signOff } = loaderData
  const say = words(locale)
  const forms = { ...loaderData, refused: actionData }
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title, href: `${home}/reports/${name}` }}
      title={say("sign-off")}
      lead={<p>{say("sign-off-lead")}</p>}
      refused={actionData}
    >
      <SignOffShown locale={locale} signOff={signOff} />
      {may && <AcknowledgeForm {...forms} />}
      {may && isOpen && <SignForm {...forms} />}
      <Noted {...loaderData} />
    </ReportPage>
  )
}

function Noted({ locale, home, facts, timeZone }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  if (facts.length === 0) return null
  return (
    <Section title={say("sign-off-history")}>
      <History
        entries={facts.map((fact) => ({
          key: fact.id,
          when: {
            datetime: fact.at.toISOString(),
            words: formatDateTime(locale, fact.at, timeZone),
          },
          who: fact.by ?? say("by-system"),
          what: say(`sign-off-${fact.kind}`),
          detail: fact.motionId ? (
            <a href={`${home}/council/motions/${fact.motionId}`}>{signOffEntry(locale, fact)}</a>
          ) : (
            signOffEntry(locale, fact)
          ),
        }))}
      />
    </Section>
  )
}
