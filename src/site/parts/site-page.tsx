import type { ReactNode } from "react"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { errorTitle, InLanguage, Notice, Page } from "#ui"
import type { PageProps } from "#ui"
import { languageName } from "../rules/languages.ts"
import { identityWords } from "#parts/identity"
import { notTranslatedYet } from "../words/further.ts"
import { words } from "../words/index.ts"
import { SiteHead } from "./site-head.tsx"
import type { Described } from "./site-head.tsx"
import type { SiteFrame } from "./site-visit.ts"

export type SitePageProps = Omit<PageProps, "masthead" | "errors" | "footer" | "breadcrumb"> & {
  frame: SiteFrame
  refused?: Refused | undefined
  /** The page above this one, where it is not the first page. */
  above?: { path: string; label: string } | undefined
  /** What the page is written in; the interface's language where it is not said. */
  lang?: string | undefined
  /** What a search engine and a shared link say of it; a sentence or two of plain text. */
  description?: string | undefined
  /** More of the same: of which published thing the page is, and its linked data. */
  described?: Omit<Described, "description"> | undefined
  /** A line more at the foot: what happens with what is sent. */
  foot?: string | undefined
  children: ReactNode
}

/** A page of a partnership's public site: its name and picture, the menu, the languages, whom to turn to. No script. */
export function SitePage(props: SitePageProps) {
  const { frame, refused, above, description, described, lang, foot, ...page } = props
  const { locale, language, base, path, name, isSample } = frame
  const say = words(locale)
  const written = lang ?? locale
  const other = (tag: string) => (tag === language ? undefined : tag)
  const errors = refused?.problems ?? []
  const title = errors.length > 0 ? errorTitle(locale, page.title) : page.title
  const home = { href: base, label: say("first-page"), isCurrent: path === "", lang: undefined }
  return (
    <>
      <title>{page.title === name ? name : `${title} - ${name}`}</title>
      <SiteHead
        frame={frame}
        title={page.title}
        written={written}
        described={{ ...described, description }}
      />
      <link rel="stylesheet" href={frame.look} precedence="site" />
      <Page
        {...page}
        lang={other(written)}
        aroundLang={other(locale)}
        notice={<Notices frame={frame} written={written} also={page.notice} />}
        breadcrumb={
          path === ""
            ? []
            : [
                { label: say("first-page"), href: base },
                ...(above ? [{ label: above.label, href: base + above.path }] : []),
              ]
        }
        masthead={{
          name,
          href: base,
          logo: frame.logo ?? undefined,
          languages: frame.languages,
          navigation: [home, ...frame.menu].map((entry) => ({
            href: entry.href,
            label: entry.label,
            current: entry.isCurrent,
            lang: other(entry.lang ?? locale),
          })),
          sample: isSample ? say("sample") : undefined,
        }}
        errors={errors}
        footer={<Foot frame={frame} also={foot} />}
      />
    </>
  )
}

/** That the page is not there in this language yet, and that nobody else sees it yet. */
function Notices({ frame, written, also }: { frame: SiteFrame; written: string; also: ReactNode }) {
  const { locale, language, isPreview } = frame
  const say = words(locale)
  return (
    <>
      {isPreview && <Notice kind="attention" title={say("preview")} />}
      {written !== language && <NotTranslated {...{ locale, language, written }} />}
      {also}
    </>
  )
}

/** In the reader's own language first, where we have the sentence. */
function NotTranslated({ locale, language, written }: { locale: Locale; language: string; written: string }) {
  const names = { asked: languageName(language), written: languageName(written) }
  const said = words(locale)("not-translated", names)
  const own = written === "en" || written === "fr" ? notTranslatedYet[language]?.[written] : undefined
  if (!own) return <Notice kind="information" title={said} />
  return (
    <Notice kind="information" title={<InLanguage lang={language}>{own}</InLanguage>}>
      <p>{said}</p>
    </Notice>
  )
}

function Foot({ frame, also }: { frame: SiteFrame; also: string | undefined }) {
  const { locale, name, contact } = frame
  const say = words(locale)
  const { email, telephone, address } = contact
  return (
    <>
      <p>
        <bdi>{name}</bdi>
        {address && (
          <>
            <br />
            <bdi>{address}</bdi>
          </>
        )}
      </p>
      {(email || telephone) && (
        <p>
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {email && telephone && " · "}
          {telephone && <a href={`tel:${telephone.replaceAll(/[^\d+]/g, "")}`}>{telephone}</a>}
        </p>
      )}
      <p>
        <a href={`${frame.instance}/${locale}/accessibility`}>{identityWords(locale)("accessibility")}</a>
      </p>
      {also && <p>{also}</p>}
      <p>{say("made-with")}</p>
    </>
  )
}
