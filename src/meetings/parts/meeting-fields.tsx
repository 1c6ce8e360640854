import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, Field, NumberInput, TextInput } from "#ui"
import { words } from "../words/index.ts"

export type KnownMeeting = {
  nameEn: string
  nameFr: string
  startsAt: string
  minutes: number
  placeEn: string
  placeFr: string
  onlineAddress: string
}

type Props = { locale: Locale; known: KnownMeeting; refused: Refused | undefined }

/** The name, both languages; of a new meeting it may be left to the body's. */
export function NameField({ locale, known, refused }: Props) {
  const say = words(locale)
  return (
    <BilingualField
      name="title"
      label={say("meeting-name")}
      hint={say("meeting-name-hint")}
      english={field(refused, "titleEn", known.nameEn)}
      french={field(refused, "titleFr", known.nameFr)}
    />
  )
}

/** The time of day, how long, and where. */
export function TimeAndPlaceFields({ locale, known, refused }: Props) {
  const say = words(locale)
  const starts = field(refused, "startsAt", known.startsAt.slice(0, 5))
  return (
    <>
      <Field name="startsAt" label={say("starts-at")} hint={say("starts-at-hint")} error={starts.error}>
        {(wiring) => <input {...wiring} className="input" type="time" defaultValue={starts.value} />}
      </Field>
      <NumberInput
        {...field(refused, "minutes", String(known.minutes))}
        label={say("length")}
        unit={say("unit-minutes")}
      />
      <BilingualField
        name="place"
        label={say("place")}
        hint={say("place-hint")}
        optional
        english={field(refused, "placeEn", known.placeEn)}
        french={field(refused, "placeFr", known.placeFr)}
      />
      <TextInput
        {...field(refused, "onlineAddress", known.onlineAddress)}
        label={say("online-address")}
        hint={say("online-address-hint")}
        type="url"
        optional
      />
    </>
  )
}

/** Name, value and error of one field, as it was typed or as it is known. */
export function field(refused: Refused | undefined, name: string, known: string) {
  return asTyped(refused, name, known)
}
