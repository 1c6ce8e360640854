import type { ReactNode } from "react"
import { SitePage } from "#parts/site"
import { directionOf } from "#platform/words"
import type { SiteFrame } from "#site"
import { Notice, Picture } from "#ui"
import { words } from "../words/index.ts"
import { PageContent } from "./page-content.tsx"
import type { ShownPage } from "./public-visit.ts"

/** A page of the public site that somebody wrote: each text marked as the language it is in. */
export function WrittenPage({
  frame,
  shown,
  above,
  children,
}: {
  frame: SiteFrame
  shown: ShownPage
  above?: { path: string; label: string } | undefined
  /** What stands between the summary and the text: the date, the place. */
  children?: ReactNode
}) {
  const { title, lang, summary, body, picture, isMachine, isOutdated } = shown
  const say = words(frame.locale)
  const main = frame.locale === "fr" ? "Français" : "English"
  return (
    <SitePage
      frame={frame}
      title={title}
      lang={lang}
      above={above}
      description={summary?.value}
      lead={summary && <p {...inOwn(summary.language, lang)}>{summary.value}</p>}
      notice={
        <div lang={frame.locale} dir={directionOf(frame.locale)}>
          {isMachine && <Notice kind="attention" title={say("by-machine")} />}
          {isOutdated && <Notice kind="information" title={say("is-outdated", { language: main })} />}
        </div>
      }
    >
      {children}
      {body && (
        <div className="flow" {...inOwn(body.lang, lang)}>
          <PageContent blocks={body.blocks} />
        </div>
      )}
      {picture && (
        <div {...inOwn(frame.locale, lang)}>
          <Picture {...picture} credit={picture.credit && say("picture-by", { credit: picture.credit })} />
        </div>
      )}
    </SitePage>
  )
}

/** A text in another language than the page says so. */
export function inOwn(lang: string, around: string) {
  return lang === around ? {} : { lang, dir: directionOf(lang) }
}
