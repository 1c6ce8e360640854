import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { formatDate, inLanguage, titleIn } from "#platform/words"
import { siteVisit } from "#site"
import { Downloads, Facts, Section, Table } from "#ui"
import { daysSaid } from "../parts/public-rows.ts"
import { measuredSaid, numberSaid } from "../parts/said.ts"
import { MeasuredShown } from "../parts/shown.tsx"
import { TrendChart } from "../parts/trend-chart.tsx"
import { publicIndicators } from "../reads/published.ts"
import type { PublicIndicator } from "../reads/published.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-indicator"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** One number over time: what it means, where it comes from, and every value there is. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { at, today } = visit.actor
  const all = await visit.read((tx) => publicIndicators(tx, { at, today }))
  const shown = all.find(({ indicator }) => indicator.id === params.publicIndicator)
  if (!shown) throw nothingPublic(visit.locale)
  return { frame, shown, today }
}

export default function SiteIndicator({ loaderData }: Route.ComponentProps) {
  const { frame, shown, today } = loaderData
  const { locale } = frame
  const { indicator } = shown
  const say = words(locale)
  const definition = inLanguage(locale, indicator, "definition")
  return (
    <SitePage
      frame={frame}
      title={titleIn(locale, indicator)}
      lead={definition ? <p>{definition}</p> : undefined}
      above={{ path: "/data", label: say("public-title") }}
      description={definition || undefined}
    >
      <Drawn {...{ locale, shown }} />
      <Section
        title={say("values")}
        intro={<p>{say("public-as-of", { date: formatDate(locale, today) })}</p>}
      >
        <Values {...loaderData} />
      </Section>
      <Section title={say("public-about")}>
        <About {...{ locale, shown }} />
      </Section>
      <Section title={say("public-take-away")} intro={<p>{say("terms-said", { name: frame.name })}</p>}>
        <Files {...loaderData} />
      </Section>
    </SitePage>
  )
}

type Shown = Route.ComponentProps["loaderData"]
type Part = { locale: Shown["frame"]["locale"]; shown: PublicIndicator }

function Drawn({ locale, shown }: Part) {
  const { indicator, points, baseline, trend } = shown
  if (points.length === 0 && !baseline) return null
  const on = indicator.targetOn ?? trend.latest?.on
  return (
    <TrendChart
      {...{ locale, points, baseline }}
      trend={{ ...trend, line: null }}
      caption={titleIn(locale, indicator)}
      unit={inLanguage(locale, indicator, "unit")}
      source={indicator.source}
      target={indicator.target !== null && on ? { on, number: indicator.target } : null}
    />
  )
}

function Values({ frame, shown }: Shown) {
  const { locale } = frame
  const { indicator, values } = shown
  const say = words(locale)
  const hasGroups = values.some(({ label }) => label !== "")
  return (
    <Table
      caption={say("public-values-caption", { title: titleIn(locale, indicator) })}
      rows={values}
      rowKey={({ startsOn, endsOn, label }) => `${startsOn} ${endsOn} ${label}`}
      empty={<p>{say("public-no-values")}</p>}
      columns={[
        { key: "period", label: say("for-period"), cell: (row) => daysSaid(locale, row) },
        ...(hasGroups
          ? [
              {
                key: "group",
                label: say("group"),
                cell: ({ label }: { label: string }) => (label ? <bdi>{label}</bdi> : say("everybody")),
              },
            ]
          : []),
        {
          key: "value",
          label: say("value"),
          align: "end",
          cell: ({ measured }) => <MeasuredShown {...{ locale, indicator, measured }} />,
        },
      ]}
    />
  )
}

function About({ locale, shown }: Part) {
  const say = words(locale)
  const { indicator } = shown
  const { per, target, targetOn, baselineAmount, baselineOutOf, baselineOn } = indicator
  const unit = inLanguage(locale, indicator, "unit")
  const on = (said: string, day: string | null) =>
    day === null ? said : say("on-day", { said, date: formatDate(locale, day) })
  const baseline =
    baselineAmount === null
      ? null
      : measuredSaid(locale, indicator, { state: "value", amount: baselineAmount, outOf: baselineOutOf })
  return (
    <Facts
      facts={[
        { term: say("unit"), description: unit },
        ...(per === null
          ? []
          : [
              { term: say("numerator"), description: inLanguage(locale, indicator, "numerator") },
              { term: say("denominator"), description: inLanguage(locale, indicator, "denominator") },
            ]),
        { term: say("source"), description: <bdi>{indicator.source || say("source-unknown")}</bdi> },
        { term: say("frequency"), description: say(`frequency-${indicator.frequency}`) },
        { term: say("better"), description: say(`better-${indicator.better}`) },
        {
          term: say("baseline"),
          description: baseline === null ? say("no-baseline") : on(baseline, baselineOn),
        },
        {
          term: say("target"),
          description:
            target === null
              ? say("no-target")
              : on(say("with-unit", { number: numberSaid(locale, target), unit }), targetOn),
        },
        ...(indicator.retiredOn
          ? [{ term: say("public-retired"), description: formatDate(locale, indicator.retiredOn) }]
          : []),
      ]}
    />
  )
}

function Files({ frame, shown }: Shown) {
  const { locale, base } = frame
  const say = words(locale)
  const files = `${base}/data/${shown.indicator.id}/files`
  const title = titleIn(locale, shown.indicator)
  const size = say("public-drawn")
  const language = (lang: "en" | "fr") => ({ lang, name: say(`public-in-${lang}`) })
  return (
    <Downloads
      downloads={[
        { href: `${files}/values-${locale}.csv`, title, format: "CSV", size, language: language(locale) },
        {
          href: `${files}/values.json`,
          title,
          format: "JSON",
          size,
          language: { lang: locale, name: say("public-in-both") },
        },
      ]}
    />
  )
}
