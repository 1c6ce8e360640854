import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts, Section } from "#ui"
import type { Owed } from "../rules/agreement.ts"
import { words } from "../words/index.ts"
import { ScheduleShown } from "./schedule-shown.tsx"

type Props = { locale: Locale; startsOn: string; endsOn: string; schedule: readonly Owed[] }

/** From when to when an agreement runs, and the reports it asks for. */
export function AgreementShown({ locale, startsOn, endsOn, schedule }: Props) {
  const say = words(locale)
  return (
    <Section title={say("agreement")}>
      <Facts
        facts={[
          { term: say("agreement-from"), description: formatDate(locale, startsOn) },
          { term: say("agreement-to"), description: formatDate(locale, endsOn) },
        ]}
      />
      <ScheduleShown locale={locale} schedule={schedule} />
    </Section>
  )
}
