import { formatDate, formatNumber, inLanguage, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { InLanguage, Table } from "#ui"
import type { Achieved, ShownActivity } from "../reads/site-plan.ts"
import { words } from "../words/index.ts"
import { PartShown } from "./progress-shown.tsx"

type Props = { locale: Locale; caption: string; activities: readonly ShownActivity[] }

/** What is planned, by whom and by when, and where it stands, for anybody to read. */
export function ActivitiesShown({ locale, caption, activities }: Props) {
  const say = words(locale)
  return (
    <Table
      stacks
      caption={caption}
      rows={activities}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "activity",
          label: say("what-we-do"),
          width: "wide",
          cell: (one) => <What {...{ locale, one }} />,
        },
        {
          key: "stands",
          label: say("where-it-stands"),
          cell: ({ part }) => <PartShown {...{ locale, part }} />,
        },
        {
          key: "until",
          label: say("until"),
          cell: ({ endsOn }) => (endsOn ? formatDate(locale, endsOn) : say("no-day")),
        },
        {
          key: "leads",
          label: say("led-by"),
          cell: ({ leads }) =>
            leads.length === 0
              ? say("nobody-named")
              : leads.map((lead, place) => (
                  <span key={lead.id}>
                    {place > 0 && ", "}
                    <bdi>{nameIn(locale, lead)}</bdi>
                  </span>
                )),
        },
      ]}
    />
  )
}

function What({ locale, one }: { locale: Locale; one: ShownActivity }) {
  const deliverable = inLanguage(locale, one, "deliverable")
  return (
    <>
      <bdi>{titleIn(locale, one)}</bdi>
      {deliverable && (
        <>
          <br />
          <span className="no-value">{deliverable}</span>
        </>
      )}
    </>
  )
}

/** What accepted updates gave in numbers, each with who gave it and when. */
export function AchievedShown({ locale, activities }: Omit<Props, "caption">) {
  const say = words(locale)
  const told = activities.filter(({ achieved }) => achieved.length > 0)
  if (told.length === 0) return <p>{say("nothing-achieved")}</p>
  return (
    <ul>
      {told.map((one) => (
        <li key={one.id}>
          <bdi>{titleIn(locale, one)}</bdi>
          <ul>
            {one.achieved.map((achieved) => (
              <li key={achieved.key}>
                <Number {...{ locale, achieved }} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Number({ locale, achieved }: { locale: Locale; achieved: Achieved }) {
  const say = words(locale)
  const { value, unit, unitLanguage, by, on } = achieved
  const date = formatDate(locale, on)
  return (
    <>
      <strong>{value === null ? say("fewer-than-five") : formatNumber(locale, value)}</strong>{" "}
      <InLanguage lang={unitLanguage}>{unit}</InLanguage>
      {" · "}
      {by ? say("told-by", { who: nameIn(locale, by), date }) : say("told-on", { date })}
    </>
  )
}
