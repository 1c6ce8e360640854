import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, Section } from "#ui"
import type { remindersOf, reportsOn } from "../reads/action-links.ts"
import { words } from "../words/index.ts"

type Report = Omit<Awaited<ReturnType<typeof reportsOn>>[number], "at"> & { when: string }

type Props = {
  locale: Locale
  reports: readonly Report[]
  reminders: Awaited<ReturnType<typeof remindersOf>>
}

/** What whoever took it upon themselves said by their link, and when they were reminded. */
export function ActionFromLink({ locale, reports, reminders }: Props) {
  const say = words(locale)
  return (
    <>
      {reports.length > 0 && (
        <Section title={say("came-by-link-title")}>
          <ul>
            {reports.map((report) => (
              <li key={report.id}>
                <ReportSaid locale={locale} report={report} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reminders.length > 0 && (
        <Disclosure summary={say("reminded-times", { count: reminders.length })}>
          <ul>
            {reminders.map(({ id, onDay, name, step }) => (
              <li key={id}>
                {say("reminded-line", {
                  date: formatDate(locale, onDay),
                  name,
                  how: step === "by-hand" ? "hand" : "clock",
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function ReportSaid({ locale, report }: { locale: Locale; report: Report }) {
  const say = words(locale)
  const { when, name, doneOn, askedDueOn, note, reference } = report
  const what = doneOn ? "done" : askedDueOn ? "moved" : "hindered"
  const day = doneOn ?? askedDueOn
  const date = day ? formatDate(locale, day) : ""
  return (
    <>
      {say("report-line", { when, name, what, date })} <bdi>{note}</bdi>{" "}
      <small>{say("came-by-link", { reference })}</small>
    </>
  )
}
