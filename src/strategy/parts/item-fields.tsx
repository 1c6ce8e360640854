import { asTyped, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { BilingualField, Checkbox, Select, TextInput } from "#ui"
import { words } from "../words/index.ts"

type Known = {
  goalEn: string
  goalFr: string
  whyEn: string
  whyFr: string
  rank: number | null
  bodyId: string | null
  isPartnershipWide?: boolean
}

export type BodyChoice = { id: string; nameEn: string | null; nameFr: string | null }

export type ItemFieldsProps = {
  locale: Locale
  bodies: readonly BodyChoice[]
  known?: Known | undefined
  refused?: Refused | undefined
  /** Only what stands at the top can be of the partnership as a whole. */
  isTop: boolean
}

/** What an item says besides its title. */
export function ItemFields({ locale, bodies, known, refused, isTop }: ItemFieldsProps) {
  const say = words(locale)
  const both = (field: "goal" | "why") => {
    const one = (name: "goalEn" | "goalFr" | "whyEn" | "whyFr") => asTyped(refused, name, known?.[name])
    return { english: one(`${field}En`), french: one(`${field}Fr`) }
  }
  const wasWide = refused ? typedIn(refused, "isPartnershipWide") === "yes" : known?.isPartnershipWide
  return (
    <>
      <BilingualField name="goal" label={say("goal")} hint={say("goal-hint")} optional {...both("goal")} />
      <BilingualField
        name="why"
        label={say("why")}
        hint={say("why-hint")}
        optional
        rows={4}
        {...both("why")}
      />
      <Select
        {...asTyped(refused, "bodyId", known?.bodyId ?? "")}
        label={say("bodyId")}
        optional
        options={[
          { value: "", label: say("no-body") },
          ...bodies.map((body) => ({ value: body.id, label: nameIn(locale, body) })),
        ]}
      />
      <TextInput
        {...asTyped(refused, "rank", known?.rank ? String(known.rank) : "")}
        label={say("rank")}
        hint={say("rank-hint")}
        optional
        width="short"
        inputMode="numeric"
      />
      {isTop && (
        <Checkbox
          name="isPartnershipWide"
          value="yes"
          label={say("is-wide")}
          hint={say("is-wide-hint")}
          checked={wasWide ?? false}
        />
      )}
    </>
  )
}
