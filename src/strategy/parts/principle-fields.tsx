import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField } from "#ui"
import { words } from "../words/index.ts"

export function PrincipleFields(props: {
  locale: Locale
  known?: { textEn: string; textFr: string }
  refused: Refused | undefined
}) {
  const { locale, known, refused } = props
  const one = (name: "textEn" | "textFr") => asTyped(refused, name, known?.[name])
  return (
    <BilingualField
      name="text"
      label={words(locale)("principle-text")}
      rows={2}
      english={one("textEn")}
      french={one("textFr")}
    />
  )
}
