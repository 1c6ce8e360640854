import { redirect } from "react-router"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDateTime, inLanguage } from "#platform/words"
import {
  Button,
  ButtonRow,
  Disclosure,
  Facts,
  Form,
  NoValue,
  Passage,
  Section,
  Status,
  Table,
  TextArea,
} from "#ui"
import { access } from "../access.ts"
import { withdrawContribution } from "../acts/withdraw-contribution.ts"
import { ConfirmationOf } from "../parts/confirmation-of.tsx"
import { contributionFacts } from "../parts/contribution-facts.tsx"
import { FigureOf } from "../parts/figure.tsx"
import { listedContribution } from "../parts/listed-contribution.ts"
import { withdrawal } from "../parts/schemas.ts"
import { basisTold, figureSaidTold, hoursTold, moneyTold } from "../parts/told.ts"
import { contributionOf, statementsOf } from "../reads/contributions.ts"
import { confirmationOf } from "../rules/confirmation.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/contribution"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "contribution")
  const { locale } = visit
  const { timeZone } = visit.partnership
  const mayReadRemark = access.may(visit.actor, "read", "remark")
  return visit.read(async (tx) => {
    const known = await contributionOf(tx, params.contribution)
    if (!known) throw new NotFound()
    const { answeredAt, withdrawnAt, remark, figureSaid, ...rest } = known
    return {
      locale,
      base: visit.address("/contributions"),
      submissionKey: crypto.randomUUID(),
      may: access.may(visit.actor, "change", "contribution") && withdrawnAt === null,
      mayReadRemark,
      year: fiscalYearLabel(known.fiscalYear),
      contribution: rest,
      listed: listedContribution(locale, known),
      withdrawnWhen: withdrawnAt ? formatDateTime(locale, withdrawnAt, timeZone) : null,
      answeredWhen: answeredAt ? formatDateTime(locale, answeredAt, timeZone) : null,
      remark: mayReadRemark ? remark : "",
      figureSaid:
        mayReadRemark && figureSaid !== null ? figureSaidTold(locale, known.kind, figureSaid) : null,
      statements: (await statementsOf(tx, known.id)).map((one) => ({
        number: one.number,
        when: formatDateTime(locale, one.at, timeZone),
        figure:
          known.kind === "volunteer-hours"
            ? hoursTold(locale, known.kind, one)
            : moneyTold(locale, known.kind, one),
        basis: basisTold(locale, one),
        reason: one.reason,
        confirmation: confirmationOf(one.answer),
      })),
    }
  })
}

/** It is withdrawn. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "contribution")
  const id = params.contribution
  return submit({ request, locale: visit.locale, schema: withdrawal }, async (typed, form) => {
    await visit.act(form, (tx) => withdrawContribution(tx, visit.actor, { id, ...typed }))
    return redirect(visit.address(`/contributions/${id}`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function ContributionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, contribution, may, withdrawnWhen, statements } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={inLanguage(locale, contribution, "what")}
      lead={say(`kind-${contribution.kind}`)}
      breadcrumb={[{ label: say("contributions"), href: `${base}?year=${contribution.fiscalYear}` }]}
      status={
        withdrawnWhen ? (
          <Status kind="stopped">{say("withdrawn-on", { when: withdrawnWhen })}</Status>
        ) : (
          <ConfirmationOf locale={locale} confirmation={contribution.confirmation} />
        )
      }
      actions={
        may && (
          <ButtonRow>
            <Button look="secondary" href={`${base}/${contribution.id}/change`}>
              {say("change")}
            </Button>
          </ButtonRow>
        )
      }
      refused={actionData}
    >
      {contribution.withdrawnWhy && <Passage lang={locale} text={contribution.withdrawnWhy} />}
      <Facts facts={contributionFacts(loaderData)} />
      <GiverSaid {...loaderData} />
      {statements.length > 1 && <Statements {...loaderData} />}
      {may && (
        <Disclosure summary={say("withdraw")}>
          <Form submissionKey={loaderData.submissionKey}>
            <input type="hidden" name="version" value={contribution.version} />
            <p>{say("withdraw-lead")}</p>
            <TextArea {...asTyped(actionData, "why")} label={say("why")} rows={2} maxLength={2000} />
            <Button look="danger">{say("withdraw")}</Button>
          </Form>
        </Disclosure>
      )}
    </StaffPage>
  )
}

function GiverSaid({ locale, contribution, answeredWhen, mayReadRemark, remark, figureSaid }: Loaded) {
  const say = words(locale)
  const { answer, answeredBy, remarkLocale } = contribution
  return (
    <Section title={say("giver-said")}>
      {answer === null ? (
        <p>{say("nothing-said-yet")}</p>
      ) : (
        <>
          <p>
            {say("answer-line", {
              what: say("said-on", { who: answeredBy ?? "", when: answeredWhen ?? "" }),
              answer: say(`answer-${answer}`),
            })}
          </p>
          {figureSaid && <p>{say("answer-line", { what: say("figure-said"), answer: figureSaid })}</p>}
          {remark && <Passage lang={remarkLocale ?? locale} text={remark} />}
          {!mayReadRemark && answer !== "confirmed" && (
            <p>
              <NoValue why="suppressed" /> {say("held-back")}
            </p>
          )}
        </>
      )}
    </Section>
  )
}

function Statements({ locale, statements }: Loaded) {
  const say = words(locale)
  return (
    <Section title={say("earlier-statements")}>
      <Table
        caption={say("earlier-caption")}
        rows={statements}
        rowKey={(row) => String(row.number)}
        columns={[
          { key: "when", label: say("stated-when"), cell: (row) => row.when },
          { key: "figure", label: say("amount"), align: "end", cell: (row) => <FigureOf {...row.figure} /> },
          { key: "basis", label: say("basis"), cell: (row) => row.basis },
          { key: "why", label: say("why-changed"), width: "wide", cell: (row) => row.reason },
          {
            key: "confirmation",
            label: say("confirmation"),
            cell: (row) => <ConfirmationOf locale={locale} confirmation={row.confirmation} />,
          },
        ]}
      />
    </Section>
  )
}
