import { useWords } from "./spoken.tsx"

/** This same page in another language, named in its own script. */
export type OtherLanguage = { lang: string; name: string; href: string }

export function LanguageToggle({ languages }: { languages: readonly OtherLanguage[] }) {
  const say = useWords()
  if (languages.length === 0) return null
  return (
    <nav className="language-toggle" aria-label={say("language")}>
      <ul>
        {languages.map(({ lang, name, href }) => (
          <li key={lang}>
            <a href={href} hrefLang={lang} lang={lang}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
