import type { Refused } from "#platform/web"
import { errorOf } from "#platform/web"
import type { Locale } from "#platform/words"
import { CheckboxGroup, RadioGroup, TextArea, TextInput } from "#ui"
import type { Invitation } from "../reads/invitations.ts"
import { answers, needs, waysToAttend } from "../rules/reply.ts"
import { words } from "../words/index.ts"
import { field } from "./meeting-fields.tsx"

type Props = {
  locale: Locale
  /** What was said last. */
  known: Pick<
    Invitation,
    "answer" | "attends" | "alternateName" | "alternateEmail" | "needs" | "interpreterLanguage" | "note"
  >
  /** Whether there is a room, a way to join from elsewhere, or both. */
  meeting: { hasPlace: boolean; isOnline: boolean }
  /** A guest sends nobody else. */
  hasSeat: boolean
  refused: Refused | undefined
}

/** The questions of an invitation: by its link, or as somebody told the secretariat. */
export function AnswerFields({ locale, known, meeting, hasSeat, refused }: Props) {
  const say = words(locale)
  const offered = answers.filter((answer) => hasSeat || answer !== "alternate")
  return (
    <>
      <RadioGroup
        {...field(refused, "answer", known.answer ?? "")}
        label={say("do-you-come")}
        options={offered.map((answer) => ({ value: answer, label: say(`say-${answer}`) }))}
      />
      {hasSeat && (
        <>
          <TextInput
            {...field(refused, "alternateName", known.alternateName)}
            label={say("alternate-name")}
            hint={say("alternate-hint")}
            optional
          />
          <TextInput
            {...field(refused, "alternateEmail", known.alternateEmail)}
            label={say("alternate-email")}
            type="email"
            optional
          />
        </>
      )}
      {meeting.hasPlace && meeting.isOnline && (
        <RadioGroup
          {...field(refused, "attends", known.attends ?? "in-person")}
          label={say("how-attend")}
          options={waysToAttend.map((way) => ({ value: way, label: say(`attends-${way}`) }))}
        />
      )}
      <CheckboxGroup
        name="needs[]"
        label={say("what-helps")}
        hint={say("what-helps-hint")}
        error={errorOf(refused, "needs")}
        optional
        values={refused?.typed["needs[]"] ?? (refused ? [] : known.needs)}
        options={needs.map((need) => ({ value: need, label: say(`need-${need}`) }))}
      />
      <TextInput
        {...field(refused, "interpreterLanguage", known.interpreterLanguage)}
        label={say("interpreter-language")}
        optional
        width="medium"
      />
      <TextArea {...field(refused, "note", known.note)} label={say("note")} rows={3} optional />
    </>
  )
}
