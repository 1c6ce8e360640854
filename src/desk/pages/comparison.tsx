import { fiscalYearLabel } from "#partnerships"
import { visitOf } from "#platform/web"
import { formatNumber, formatPercent } from "#platform/words"
import { Downloads, EmptyState, NoValue, Section, Table } from "#ui"
import { access } from "../access.ts"
import { coreDownloads } from "../parts/core-downloads.ts"
import { deskAddress, deskYear } from "../parts/desk-address.ts"
import { DeskPage } from "../parts/desk-page.tsx"
import { YearChoice } from "../parts/year-choice.tsx"
import { comparison } from "../reads/comparison.ts"
import type { Compared, Share } from "../rules/compare-core.ts"
import { smallestShown } from "../rules/compare-core.ts"
import { codeWords, words } from "../words/index.ts"
import type { Route } from "./+types/comparison"

/** By which names this page's address may be asked. */
export const handle = { asks: ["year"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "desk")
  const { locale, actor } = visit
  const fiscalYear = deskYear(request.url, actor.today)
  const { compared, cores } = await visit.read((tx) =>
    comparison(tx, { personId: actor.id, fiscalYear, today: actor.today }),
  )
  return { locale, here: deskAddress(visit, "/comparison"), fiscalYear, compared, all: cores.length }
}

export default function Comparison({ loaderData }: Route.ComponentProps) {
  const { locale, here, fiscalYear, compared, all } = loaderData
  const say = words(locale)
  const year = fiscalYearLabel(fiscalYear)
  const isComparable = compared.some(({ base }) => base >= smallestShown)
  return (
    <DeskPage
      title={say("comparison-title", { year })}
      lead={<p>{say("comparison-lead", { count: all, least: smallestShown })}</p>}
    >
      <YearChoice locale={locale} here={here} year={fiscalYear} />
      {all === 0 && <EmptyState title={say("nothing-assigned")} why={<p>{say("nothing-funded-why")}</p>} />}
      {all > 0 && !isComparable && (
        <EmptyState
          title={say("not-comparable")}
          why={<p>{say("not-comparable-why", { count: all, least: smallestShown })}</p>}
        />
      )}
      {isComparable && compared.map((field) => <Field key={field.key} locale={locale} field={field} />)}
      {all > 0 && (
        <Section title={say("take-away")} intro={<p>{say("take-away-why")}</p>}>
          <Downloads
            downloads={coreDownloads(locale, { here, fiscalYear, title: say("comparison-title", { year }) })}
          />
        </Section>
      )}
    </DeskPage>
  )
}

function Field({ locale, field }: { locale: "en" | "fr"; field: Compared }) {
  const say = words(locale)
  const { key, base, shares } = field
  const beside = (
    [
      ["blank", field.blank],
      ["not-applicable", field.notApplicable],
      ["asked-otherwise", field.askedOtherwise],
      ["not-yet-reported", field.notYetReported],
      ["not-shared", field.notShared],
    ] as const
  ).flatMap(([what, count]) => (count > 0 ? [say(`beside-${what}`, { count })] : []))
  const title = say(`field-${key}`)
  return (
    <Section title={title} intro={<p>{say(`defined-${key}`)}</p>}>
      <Table<Share>
        caption={say("field-caption", { field: title, base })}
        rows={base === 0 ? [] : shares}
        rowKey={({ code }) => code}
        empty={<p>{say("nobody-shares")}</p>}
        columns={[
          {
            key: "code",
            label: say("said"),
            width: "wide",
            cell: ({ code }) => codeWords(locale, key, code),
          },
          {
            key: "count",
            label: say("partnerships"),
            align: "end",
            cell: (share) =>
              share.state === "value" ? formatNumber(locale, share.count) : <NoValue why="suppressed" />,
          },
          {
            key: "percent",
            label: say("share-of", { base }),
            align: "end",
            cell: (share) =>
              share.state === "value" ? (
                formatPercent(locale, share.percent / 100)
              ) : (
                <NoValue why="suppressed" />
              ),
          },
        ]}
      />
      {beside.length > 0 && <p>{say("beside-base", { list: beside.join(", ") })}</p>}
    </Section>
  )
}
