import type { Locale } from "#platform/words"
import { Facts, Passage } from "#ui"
import { words } from "../words/index.ts"
import type { ChangeSaid, TextSaid } from "./changes-said.ts"

/** Every change in words, with the text before and after where a text changed. */
export function ChangesShown({ locale, changes }: { locale: Locale; changes: readonly ChangeSaid[] }) {
  const say = words(locale)
  if (changes.length === 0) return <p>{say("nothing-different")}</p>
  return (
    <ul className="flow">
      {changes.map(({ key, said, texts }) => (
        <li key={key}>
          <p>{said}</p>
          {texts.map(({ before, after }) => (
            <Facts
              key={key}
              facts={[
                { term: termOf(locale, "before", before), description: <Said locale={locale} {...before} /> },
                { term: termOf(locale, "after", after), description: <Said locale={locale} {...after} /> },
              ]}
            />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** A text that changed in the other language alone says which. */
function termOf(locale: Locale, side: "before" | "after", { lang }: TextSaid): string {
  const say = words(locale)
  return lang === locale ? say(side) : say(`${side}-in`, { language: say(`in-${lang}`) })
}

function Said({ locale, text, lang }: TextSaid & { locale: Locale }) {
  return text ? <Passage text={text} lang={lang} /> : <>{words(locale)("nothing-said")}</>
}
