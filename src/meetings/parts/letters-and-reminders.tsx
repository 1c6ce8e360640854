import type { Locale } from "#platform/words"
import { Section } from "#ui"
import type { RemindersSent } from "../reads/reminders.ts"
import type { Progress } from "../rules/letter-progress.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  letters: Record<Progress, number>
  reminders: readonly (Omit<RemindersSent, "at"> & { when: string })[]
  isOpen: boolean
}

/** How far the last letters have come, and who was reminded of what. */
export function LettersAndReminders({ locale, letters, reminders, isOpen }: Props) {
  const say = words(locale)
  return (
    <Section title={say("letters-and-reminders")} intro={isOpen && <p>{say("reminders-why")}</p>}>
      <p>{say("letters-progress", letters)}</p>
      {reminders.length > 0 && (
        <ul>
          {reminders.map(({ kind, count, when }) => (
            <li key={kind + when}>{say(`reminders-${kind}`, { count, when })}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
