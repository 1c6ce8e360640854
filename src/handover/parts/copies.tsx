import { locales } from "#platform/words"
import type { Locale } from "#platform/words"
import { ButtonRow, Button } from "#ui"
import { words } from "../words/index.ts"

/** The pack to take away, in either language. `at` is its address up to the language: `/…/pack/pack`. */
export function Copies({ locale, at }: { locale: Locale; at: string }) {
  const say = words(locale)
  return (
    <ButtonRow>
      {locales.flatMap((lang) =>
        (["pdf", "docx"] as const).map((format) => (
          <Button key={`${lang} ${format}`} look="quiet" href={`${at}-${lang}.${format}`} download>
            {say("copy", { format: format.toUpperCase(), lang })}
          </Button>
        )),
      )}
    </ButtonRow>
  )
}
