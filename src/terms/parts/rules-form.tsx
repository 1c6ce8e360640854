import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, CheckboxGroup, Form, NumberInput, RadioGroup, Section, Select } from "#ui"
import type { Rules } from "../rules/rules.ts"
import { words } from "../words/index.ts"
import { nameOfShare, shareNames } from "./schemas.ts"

type Props = {
  locale: Locale
  submissionKey: string
  rules: Rules
  version: number
  refused: Refused | undefined
}

/** The rules of a body, as questions. */
export function RulesForm(props: Props) {
  const { locale, submissionKey, version, refused } = props
  const say = words(locale)
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="version" value={typedIn(refused, "version", String(version))} />
      <Section title={say("section-quorum")}>
        <QuorumFields {...props} />
      </Section>
      <Section title={say("section-decisions")}>
        <DecisionFields {...props} />
      </Section>
      <Section title={say("and-besides")}>
        <OtherFields {...props} />
      </Section>
      <ButtonRow>
        <Button>{say("save-rules")}</Button>
      </ButtonRow>
    </Form>
  )
}

function QuorumFields({ locale, rules, refused }: Props) {
  const say = words(locale)
  const { needed, of, fallback } = rules.quorum
  const ask = asking(refused, locale)
  return (
    <>
      <Select
        {...ask("quorumNeeded", needed.kind === "fixed" ? "fixed" : nameOfShare(needed.share))}
        options={[
          ...shareNames.map((name) => ({ value: name, label: say(`share-${name}` as "share-half") })),
          { value: "fixed", label: say("share-fixed") },
        ]}
      />
      <NumberInput
        {...ask("quorumCount", needed.kind === "fixed" ? String(needed.count) : "")}
        hint={say("quorumCount-hint")}
        unit={say("unit-seats")}
        optional
      />
      <RadioGroup {...ask("quorumOf", of)} options={choices(locale, "quorumOf", ["voters", "seats"])} />
      <RadioGroup
        {...ask("fallback", fallback)}
        options={choices(locale, "fallback", ["none", "whoever-is-present"])}
      />
      <RadioGroup
        {...ask("exOfficioVote", rules.exOfficioVote ? "yes" : "no")}
        options={choices(locale, "exOfficioVote", ["no", "yes"])}
      />
      <RadioGroup
        {...ask("standIns", rules.standIns)}
        options={choices(locale, "standIns", ["none", "alternate", "alternate-or-proxy"])}
      />
    </>
  )
}

function DecisionFields({ locale, rules, refused }: Props) {
  const say = words(locale)
  const { decision, betweenMeetings } = rules
  const ask = asking(refused, locale)
  const between = betweenMeetings === "not-allowed" ? "not-allowed" : betweenMeetings.needed
  return (
    <>
      <RadioGroup
        {...ask("consensusFirst", decision.consensusFirst ? "yes" : "no")}
        options={choices(locale, "consensusFirst", ["yes", "no"])}
      />
      <Select
        {...ask("decisionNeeded", nameOfShare(decision.needed))}
        options={shareNames.map((name) => ({ value: name, label: say(`share-${name}` as "share-half") }))}
      />
      <RadioGroup
        {...ask("decisionOf", decision.of)}
        options={choices(locale, "decisionOf", ["cast", "present", "voters"])}
      />
      <RadioGroup
        {...ask("abstentions", decision.abstentions)}
        options={choices(locale, "abstentions", ["left-out", "counted"])}
      />
      <RadioGroup
        {...ask("voices", decision.voices)}
        options={choices(locale, "voices", ["seats", "sectors"])}
      />
      <RadioGroup
        {...ask("between", between)}
        options={choices(locale, "between", ["not-allowed", "same", "everybody"])}
      />
      <NumberInput
        {...ask("openDays", String(betweenMeetings === "not-allowed" ? 5 : betweenMeetings.openDays))}
        unit={say("unit-days")}
      />
    </>
  )
}

function OtherFields({ locale, rules, refused }: Props) {
  const say = words(locale)
  const ask = asking(refused, locale)
  const months = Array.from({ length: 12 }, (_, place) => String(place + 1))
  return (
    <>
      <RadioGroup
        {...ask("conflict", rules.conflict)}
        options={choices(locale, "conflict", ["vote-and-quorum", "vote"])}
      />
      <NumberInput {...ask("noticeDays", String(rules.noticeDays))} unit={say("unit-days")} />
      <NumberInput {...ask("termYears", String(rules.termYears))} unit={say("unit-years")} />
      <Select
        {...ask("renewals", rules.renewals === null ? "any" : String(rules.renewals))}
        options={["any", "0", "1", "2", "3"].map((value) => ({
          value,
          label: say(`renewals-${value}` as "renewals-any"),
        }))}
      />
      <CheckboxGroup
        name="recruitsIn[]"
        label={say("recruitsIn")}
        hint={say("recruitsIn-hint")}
        values={refused?.typed["recruitsIn[]"] ?? (rules.recruitsIn ?? []).map(String)}
        options={months.map((value) => ({ value, label: say("month", { month: value }) }))}
      />
    </>
  )
}

/** A field with its question, what was typed or is known, and what is wrong with it. */
function asking(refused: Refused | undefined, locale: Locale) {
  return <Name extends Question>(name: Name, known: string) => ({
    name,
    label: words(locale)(name),
    value: typedIn(refused, name, known),
    error: errorOf(refused, name),
  })
}

type Question =
  | "quorumNeeded"
  | "quorumCount"
  | "quorumOf"
  | "fallback"
  | "exOfficioVote"
  | "standIns"
  | "consensusFirst"
  | "decisionNeeded"
  | "decisionOf"
  | "abstentions"
  | "voices"
  | "between"
  | "openDays"
  | "conflict"
  | "noticeDays"
  | "termYears"
  | "renewals"

function choices(locale: Locale, question: Question, values: readonly string[]) {
  const say = words(locale)
  return values.map((value) => ({ value, label: say(`${question}-${value}` as "between-same") }))
}
