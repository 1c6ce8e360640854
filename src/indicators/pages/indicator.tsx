import { personNames } from "#identity"
import { StaffPage } from "#parts/partnerships"
import { PublishingLine } from "#parts/site"
import { publicationOf, siteAccess } from "#site"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate, inLanguage, titleIn } from "#platform/words"
import { Button, ButtonRow, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { AlignedWith } from "../parts/aligned-with.tsx"
import { IndicatorFacts } from "../parts/indicator-facts.tsx"
import { numberSaid } from "../parts/said.ts"
import { TurnShown } from "../parts/shown.tsx"
import { TrendChart } from "../parts/trend-chart.tsx"
import { ValuesTable } from "../parts/values-table.tsx"
import { VersionsShown } from "../parts/versions-shown.tsx"
import { alignments, cityPlanName, listsOfTags } from "../reads/alignment.ts"
import { indicatorOf } from "../reads/indicators.ts"
import { indicatorMatter } from "../reads/published.ts"
import { everyValueOf, valuesOf } from "../reads/values.ts"
import { versionsOf } from "../reads/versions.ts"
import { baselineOf, standingOf } from "../rules/indicator-standing.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/indicator"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "indicator")
  return visit.read(async (tx) => {
    const indicator = await indicatorOf(tx, params.indicator)
    if (!indicator) throw new NotFound()
    const { id } = indicator
    const [values, every, versions] = [
      await valuesOf(tx, [id]),
      await everyValueOf(tx, [id]),
      await versionsOf(tx, id),
    ]
    const people = [...every.map(({ enteredBy }) => enteredBy), ...versions.map(({ madeBy }) => madeBy)]
    const { locale, partnership, actor } = visit
    return {
      publishing: siteAccess.may(actor, "read", "site") && {
        locale,
        timeZone: partnership.timeZone,
        at: actor.at,
        href: visit.address(`/publishing/${indicatorMatter}/${id}`),
        publication: await publicationOf(tx, indicatorMatter, id),
      },
      locale,
      address: visit.address(""),
      timeZone: visit.partnership.timeZone,
      may: access.may(visit.actor, "change", "indicator") && indicator.retiredOn === null,
      indicator,
      values,
      corrected: every.filter((one) => !values.some((kept) => kept.id === one.id)),
      versions,
      names: await personNames(
        tx,
        people.filter((one) => one !== null),
      ),
      standing: standingOf(indicator, values, visit.actor.today),
      baseline: baselineOf(indicator),
      lists: await listsOfTags(tx),
      cityPlan: await cityPlanName(tx),
      aligned: await alignments(tx, { subjectId: id }),
    }
  })
}

export default function IndicatorPage({ loaderData }: Route.ComponentProps) {
  const { locale, address, may, indicator, values, corrected, lists, cityPlan, aligned } = loaderData
  const say = words(locale)
  const base = `${address}/indicators/${indicator.id}`
  return (
    <StaffPage
      title={titleIn(locale, indicator)}
      lead={inLanguage(locale, indicator, "definition")}
      status={<TurnShown locale={locale} turn={loaderData.standing.trend.turn} />}
      breadcrumb={[{ label: say("indicators"), href: `${address}/indicators` }]}
      actions={
        may && (
          <ButtonRow>
            <Button href={`${base}/values/new`}>{say("enter-value")}</Button>
            <Button look="secondary" href={`${base}/change`}>
              {say("change")}
            </Button>
            <Button look="quiet" href={`${base}/retirement`}>
              {say("retire")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {loaderData.publishing && (
        <>
          <PublishingLine {...loaderData.publishing} />
          <p>{say("publishing-why")}</p>
        </>
      )}
      {indicator.retiredOn && (
        <Notice
          kind="information"
          title={say("retired-on", { date: formatDate(locale, indicator.retiredOn) })}
        >
          <p>
            <bdi>{indicator.retiredWhy}</bdi>
          </p>
        </Notice>
      )}
      <TrendSection {...loaderData} />
      <Section title={say("values")}>
        <ValuesTable {...{ ...loaderData, base, values, corrected }} />
      </Section>
      <Section title={say("facts")}>
        <IndicatorFacts {...{ locale, address, indicator }} />
      </Section>
      <AlignedWith {...{ locale, address, may, subjectId: indicator.id, lists, cityPlan, aligned }} />
      <Section title={say("versions")}>
        <VersionsShown {...loaderData} />
      </Section>
    </StaffPage>
  )
}

function TrendSection({ locale, indicator, standing, baseline }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  const { points, trend } = standing
  const unit = inLanguage(locale, indicator, "unit")
  const target =
    indicator.target === null
      ? null
      : { on: indicator.targetOn ?? trend.latest?.on, number: indicator.target }
  return (
    <Section title={say("trend")}>
      <p>
        {say(`turn-${trend.turn}-why`, {
          latest: trend.latest ? numberSaid(locale, trend.latest.number) : "",
          forecast: trend.forecast === null ? "" : numberSaid(locale, trend.forecast),
          unit,
        })}
      </p>
      {trend.toTarget !== null && (
        <p>
          {trend.toTarget === 0
            ? say("target-reached")
            : say("to-target", { number: numberSaid(locale, trend.toTarget), unit })}
        </p>
      )}
      {(points.length > 0 || baseline) && (
        <TrendChart
          {...{ locale, points, baseline, trend, unit }}
          caption={titleIn(locale, indicator)}
          source={indicator.source}
          target={target?.on ? { on: target.on, number: target.number } : null}
        />
      )}
    </Section>
  )
}
