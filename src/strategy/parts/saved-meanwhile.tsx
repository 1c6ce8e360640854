import { SavedMeanwhile } from "#parts/councils"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

/** What somebody else saved of a title while this form was open. */
export function TitleSavedMeanwhile(props: {
  locale: Locale
  refused: Refused | undefined
  known: { titleEn: string; titleFr: string; version: number }
}) {
  const { locale, refused, known } = props
  const say = words(locale)
  return (
    <SavedMeanwhile
      {...{ locale, refused, version: known.version }}
      facts={[
        { term: `${say("title")} (${say("in-en")})`, description: known.titleEn },
        { term: `${say("title")} (${say("in-fr")})`, description: known.titleFr },
      ]}
    />
  )
}
