import type { ReactNode } from "react"
import { directionOf } from "#platform/words"
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx"
import { ErrorSummary, type FieldError } from "./error-summary.tsx"
import { Masthead, type MastheadProps } from "./masthead.tsx"
import { useWords } from "./spoken.tsx"
import { isLong, Unbroken } from "./title.tsx"

export type PageProps = {
  masthead: MastheadProps
  breadcrumb?: readonly Crumb[] | undefined
  /** The page's one `h1`. */
  title: string
  /** One or two sentences under the title: what this page is for. */
  lead?: ReactNode
  /** A `Status` beside the title. */
  status?: ReactNode
  /** The page's acts: one `ButtonRow`. */
  actions?: ReactNode
  /** What was just done, or must be known first: a `Notice` above the title. */
  notice?: ReactNode
  errors?: readonly FieldError[] | undefined
  footer?: ReactNode
  /** What the page itself is written in, and what stands around it; where either is not the document's language. */
  lang?: string | undefined
  aroundLang?: string | undefined
  children: ReactNode
}

/** Every page of staff and of the public site. */
export function Page({
  masthead,
  breadcrumb = [],
  notice,
  errors = [],
  footer,
  lang,
  aroundLang,
  children,
  ...head
}: PageProps) {
  return (
    <div className="page">
      <div lang={aroundLang}>
        <SkipLink />
        <Masthead {...masthead} />
      </div>
      <div className="wrap page-body">
        <div lang={aroundLang}>
          <Breadcrumb crumbs={breadcrumb} />
        </div>
        <main id="main" className="flow" lang={lang} dir={lang && directionOf(lang)}>
          <ErrorSummary errors={errors} />
          {notice}
          <PageHead {...head} />
          {children}
        </main>
      </div>
      {footer && (
        <footer className="page-foot" lang={aroundLang} dir={aroundLang && directionOf(aroundLang)}>
          <div className="wrap flow">{footer}</div>
        </footer>
      )}
    </div>
  )
}

export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      {useWords()("skip")}
    </a>
  )
}

function PageHead({
  title,
  lead,
  status,
  actions,
}: Pick<PageProps, "title" | "lead" | "status" | "actions">) {
  return (
    <div className="page-head">
      <div className="page-head-words">
        <h1 className={isLong(title) ? "long-title" : undefined}>
          <bdi>
            <Unbroken>{title}</Unbroken>
          </bdi>
        </h1>
        {status && <p className="page-status">{status}</p>}
        {lead && <div className="lead">{lead}</div>}
      </div>
      {actions}
    </div>
  )
}
