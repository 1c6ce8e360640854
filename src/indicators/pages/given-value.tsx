import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { asTyped, servicesOf, submit, visitOf } from "#platform/web"
import { formatDateTime, nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Form, NoValue, Passage, Section, TextArea } from "#ui"
import { access } from "../access.ts"
import { acceptGiven, returnGiven } from "../acts/judge-given.ts"
import { givenSaid } from "../acts/letters.ts"
import { givenTitle } from "../parts/given-table.tsx"
import { MeasuredShown } from "../parts/shown.tsx"
import { periodSaid } from "../parts/said.ts"
import { lastGiven } from "../reads/given-values.ts"
import { indicatorOf } from "../reads/indicators.ts"
import { valuesOf } from "../reads/values.ts"
import { isSamePeriod } from "../rules/period.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/given-value"

const judged = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("accept") }),
  z.strictObject({ does: z.literal("return"), reason: z.string().max(2000, "indicators.text-long") }),
])

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  return visit.read(async (tx) => {
    const given = (await lastGiven(tx)).find(({ id }) => id === params.givenValue)
    const indicator = given && (await indicatorOf(tx, given.indicatorId))
    if (!given || !indicator) throw new NotFound()
    const standing = await valuesOf(tx, [indicator.id])
    return {
      locale: visit.locale,
      base: visit.address("/indicators"),
      timeZone: visit.partnership.timeZone,
      submissionKey: crypto.randomUUID(),
      given,
      indicator,
      stands: standing.find((one) => one.label === given.label && isSamePeriod(one, given)) ?? null,
    }
  })
}

/** Accepts what was given, or sends it back with what is missing. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  const { actor, locale } = visit
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale, schema: judged }, async (input, form) => {
    const id = params.givenValue
    await visit.act(form, (tx) =>
      input.does === "accept"
        ? acceptGiven(tx, actor, { id, locale })
        : returnGiven(tx, actor, { id, reason: input.reason.trim(), linkKey }),
    )
    return redirect(visit.address("/indicators/asking"))
  })
}

export default function GivenValue({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, timeZone, submissionKey, given, indicator, stands } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={givenTitle(locale, given)}
      breadcrumb={[
        { label: say("indicators"), href: base },
        { label: say("ask-for-values"), href: `${base}/asking` },
      ]}
      refused={actionData}
    >
      <Facts
        facts={[
          { term: say("for-period"), description: periodSaid(locale, given) },
          {
            term: say("given"),
            description:
              given.measured.state === "value" ? (
                <MeasuredShown {...{ locale, indicator }} measured={given.measured} />
              ) : (
                givenSaid(locale, given.measured)
              ),
          },
          {
            term: say("given-by"),
            description: say("given-by-line", {
              who: given.contactName,
              organization: nameIn(locale, { nameEn: given.organizationEn, nameFr: given.organizationFr }),
              when: formatDateTime(locale, given.at, timeZone),
            }),
          },
          {
            term: say("note"),
            description: given.note ? (
              <Passage lang={given.locale} text={given.note} />
            ) : (
              <NoValue why="blank" />
            ),
          },
          {
            term: say("give-source"),
            description: given.source ? (
              <Passage lang={given.locale} text={given.source} />
            ) : (
              <NoValue why="blank" />
            ),
          },
          {
            term: say("stands-now"),
            description: (
              <MeasuredShown
                {...{ locale, indicator }}
                measured={stands?.measured ?? { state: "not-yet-reported" }}
              />
            ),
          },
        ]}
      />
      {given.verdict === null ? (
        <>
          <Form submissionKey={`${submissionKey}-accept`}>
            <input type="hidden" name="does" value="accept" />
            <ButtonRow>
              <Button>{say("accept-as-given")}</Button>
            </ButtonRow>
          </Form>
          <Section title={say("return-it")} intro={<p>{say("return-lead")}</p>}>
            <Form submissionKey={`${submissionKey}-return`}>
              <input type="hidden" name="does" value="return" />
              <TextArea
                {...asTyped(actionData, "reason")}
                label={say("return-reason")}
                rows={3}
                maxLength={2000}
              />
              <ButtonRow>
                <Button look="secondary">{say("return-act")}</Button>
              </ButtonRow>
            </Form>
          </Section>
        </>
      ) : (
        <p>{say(`was-${given.verdict}`, { reason: given.verdictReason })}</p>
      )}
    </StaffPage>
  )
}
