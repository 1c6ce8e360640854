import { formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, InLanguage } from "#ui"
import { hardestEase, hardestGrade } from "../rules/readability.ts"
import type { Readability } from "../rules/readability.ts"
import { words } from "../words/index.ts"

/** How hard a text is to read, for whoever writes it: a hint with the sentences to cut, never a barrier. */
export function ReadingHint({
  locale,
  title,
  reading,
}: {
  locale: Locale
  title: string
  reading: Readability | null
}) {
  if (!reading) return null
  const say = words(locale)
  const { language, score, isHard, long } = reading
  const measured = { score: formatNumber(locale, score), aim: language === "en" ? hardestGrade : hardestEase }
  return (
    <Disclosure summary={title} open={isHard || long.length > 0}>
      <p>{say(language === "en" ? "grade" : "ease", measured)}</p>
      {long.length === 0 ? (
        <p>{say("no-long-sentences")}</p>
      ) : (
        <>
          <p>{say("long-sentences", { count: long.length })}</p>
          <ul>
            {long.map((sentence) => (
              <li key={sentence}>
                <mark>
                  <InLanguage lang={language}>{sentence}</InLanguage>
                </mark>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say("score-hint")}</p>
    </Disclosure>
  )
}
