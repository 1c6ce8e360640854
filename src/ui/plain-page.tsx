import type { ReactNode } from "react"
import { ErrorSummary, type FieldError } from "./error-summary.tsx"
import { LanguageToggle, type OtherLanguage } from "./language-toggle.tsx"
import { SkipLink } from "./page.tsx"
import { isLong, Unbroken } from "./title.tsx"

export type PlainPageProps = {
  /** Who asks: the partnership, in plain text, as the reader may have no way in. */
  from: string
  title: string
  lead?: ReactNode
  languages: readonly OtherLanguage[]
  notice?: ReactNode
  errors?: readonly FieldError[] | undefined
  /** Whom to ask, and what happens with the answer. */
  footer: ReactNode
  children: ReactNode
}

/** The page behind a partner's personal link, and a newcomer's form: one column, system fonts, nothing to sign in to. */
export function PlainPage({
  from,
  title,
  lead,
  languages,
  notice,
  errors = [],
  footer,
  children,
}: PlainPageProps) {
  return (
    <div className="plain-page">
      <SkipLink />
      <header className="plain-head">
        <p>
          <bdi>{from}</bdi>
        </p>
        <LanguageToggle languages={languages} />
      </header>
      <main id="main" className="flow">
        <ErrorSummary errors={errors} />
        {notice}
        <h1 className={isLong(title) ? "long-title" : undefined}>
          <Unbroken>{title}</Unbroken>
        </h1>
        {lead && <div className="lead">{lead}</div>}
        {children}
      </main>
      <footer className="plain-foot flow">{footer}</footer>
    </div>
  )
}
