import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, CheckboxGroup, FileInput, TextInput } from "#ui"
import { words } from "../words/index.ts"

/** What is asked of a picture: the file, what it shows, whose it is, and that whoever is in it agreed. */
export function PictureFields({
  locale,
  filled,
  hasOne,
  refused,
}: {
  locale: Locale
  filled: { alternativeEn: string; alternativeFr: string; credit: string }
  hasOne: boolean
  refused: Refused | undefined
}) {
  const say = words(locale)
  const one = (name: keyof typeof filled) => ({
    name,
    value: typedIn(refused, name, filled[name]),
    error: errorOf(refused, name),
  })
  return (
    <>
      <FileInput
        name="picture"
        label={say(hasOne ? "picture-instead" : "picture-file")}
        hint={say(hasOne ? "picture-instead-hint" : "picture-hint")}
        optional={hasOne || undefined}
        accept="image/png,image/jpeg,image/webp"
        error={errorOf(refused, "picture")}
      />
      <BilingualField
        name="alternative"
        label={say("alternative")}
        hint={say("alternative-hint")}
        rows={2}
        english={one("alternativeEn")}
        french={one("alternativeFr")}
      />
      <TextInput {...one("credit")} label={say("credit")} hint={say("credit-hint")} optional />
      <CheckboxGroup
        name="agreed"
        label={say("agreed-by")}
        hint={say("agreed-hint")}
        optional={hasOne || undefined}
        options={[{ value: "yes", label: say("agreed") }]}
        values={[typedIn(refused, "agreed")]}
        error={errorOf(refused, "agreed")}
      />
    </>
  )
}
