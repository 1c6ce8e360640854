import { asTyped, errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, CheckboxGroup, DateInput, Disclosure, NumberInput, Select, TextInput } from "#ui"
import { words } from "../words/index.ts"
import type { ApplicationTyped } from "./schemas.ts"

export type FilledApplication = Record<Exclude<keyof ApplicationTyped, "partnerIds">, string> & {
  partnerIds: readonly string[]
}

type ApplicationFieldsProps = {
  locale: Locale
  filled: FilledApplication
  organizations: readonly { value: string; label: string }[]
  refused: Refused | undefined
}

export function ApplicationFields({ locale, filled, organizations, refused }: ApplicationFieldsProps) {
  const say = words(locale)
  const known = (name: Exclude<keyof ApplicationTyped, "partnerIds">) => asTyped(refused, name, filled[name])
  const partners = refused ? (refused.typed["partnerIds[]"] ?? []) : filled.partnerIds
  return (
    <>
      <TextInput {...known("funder")} label={say("funder")} maxLength={300} />
      <TextInput {...known("programme")} label={say("programme")} maxLength={300} optional />
      <BilingualField
        name="purpose"
        label={say("purpose")}
        hint={say("what-hint")}
        rows={2}
        english={known("purposeEn")}
        french={known("purposeFr")}
      />
      <NumberInput
        {...known("asked")}
        label={say("asked-amount")}
        hint={say("amount-hint")}
        unit={say("dollars")}
        inputMode="decimal"
        optional
      />
      <DateInput {...known("deadline")} label={say("deadline")} optional />
      <Select
        {...known("organizationId")}
        label={say("applicant")}
        options={[{ value: "", label: say("choose-one") }, ...organizations]}
      />
      <Disclosure summary={say("partners")}>
        <CheckboxGroup
          name="partnerIds[]"
          label={say("partners")}
          error={errorOf(refused, "partnerIds")}
          values={partners}
          options={organizations}
          optional
        />
      </Disclosure>
    </>
  )
}
