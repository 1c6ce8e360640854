import { organizationWords } from "#parts/organizations"
import type { MemberKind, Sector } from "#organizations"
import { asTyped } from "#platform/web"
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
      {...asTyped(refused, "standing", known)}
      label={say("standing")}
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
      {...asTyped(refused, "sector", known ?? "")}
      label={say("kept-for")}
      hint={say("kept-for-hint")}
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
      {...asTyped(refused, "organizationId", known ?? "")}
      label={say("holder")}
      hint={say("holder-hint")}
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
      {...asTyped(refused, "endsOn", known ?? "")}
      label={words(locale)("seat-ends-on")}
      hint={hint}
      optional
    />
  )
}
