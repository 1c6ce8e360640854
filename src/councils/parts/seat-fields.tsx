import { organizationWords } from "#parts/organizations"
import type { MemberKind, Sector } from "#organizations"
import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { DateInput, RadioGroup, Select } from "#ui"
import type { Standing } from "../rules/standing.ts"
import { words } from "../words/index.ts"

type Field<Known> = { locale: Locale; refused: Refused | undefined; known: Known }

export function StandingField(props: Field<Standing | ""> & { standings: readonly Standing[] }) {
  const { locale, refused, known, standings } = props
  const say = words(locale)
  return (
    <RadioGroup
      name="standing"
      label={say("standing")}
      value={typedIn(refused, "standing", known)}
      error={errorOf(refused, "standing")}
      options={standings.map((standing) => ({
        value: standing,
        label: say(`standing-${standing}`),
        hint: say(`standing-${standing}-hint`),
      }))}
    />
  )
}

export function SectorField(props: Field<string | null> & { sectors: readonly Sector[] }) {
  const { locale, refused, known, sectors } = props
  const say = words(locale)
  const named = sectors.map((sector) => ({
    value: sector,
    label: organizationWords(locale)(`sector-${sector}`),
  }))
  return (
    <Select
      name="sector"
      label={say("kept-for")}
      hint={say("kept-for-hint")}
      value={typedIn(refused, "sector", known ?? "")}
      error={errorOf(refused, "sector")}
      options={[
        { value: "", label: say("kept-for-own") },
        ...named.toSorted((one, other) => one.label.localeCompare(other.label, locale)),
      ]}
    />
  )
}

export function HolderField(
  props: Field<string | null> & {
    organizations: readonly { id: string; kind: MemberKind; nameEn: string; nameFr: string }[]
  },
) {
  const { locale, refused, known, organizations } = props
  const say = words(locale)
  const choice = (member: (typeof organizations)[number]) => {
    const name = nameIn(locale, member)
    const isPerson = member.kind === "community-member"
    return { value: member.id, label: isPerson ? say("holder-person", { name }) : name }
  }
  return (
    <Select
      name="organizationId"
      label={say("holder")}
      hint={say("holder-hint")}
      value={typedIn(refused, "organizationId", known ?? "")}
      error={errorOf(refused, "organizationId")}
      options={[
        { value: "", label: say("holder-vacant") },
        ...organizations.filter(({ kind }) => kind === "organization").map(choice),
        ...organizations.filter(({ kind }) => kind === "community-member").map(choice),
      ]}
    />
  )
}

export function TermEndField(props: Field<string | null> & { hint: string }) {
  const { locale, refused, known, hint } = props
  return (
    <DateInput
      name="endsOn"
      label={words(locale)("seat-ends-on")}
      hint={hint}
      optional
      value={typedIn(refused, "endsOn", known ?? "")}
      error={errorOf(refused, "endsOn")}
    />
  )
}
