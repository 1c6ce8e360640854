import type { SiteFrame } from "./site-visit.ts"

/** What a page says of itself to search engines and to those who share it. */
export type Described = {
  /** A sentence or two of plain text. */
  description?: string | undefined
  /** The published thing the page is of: its picture is drawn with its title. */
  of?: { matter: string; subjectId: string } | undefined
  /** Further linked data beside the partnership's own: an event, an article (schema.org). */
  data?: Readonly<Record<string, unknown>> | undefined
  /** In which languages the page is written; English and French, and its own, where it is not said. */
  languages?: readonly string[] | undefined
}

export type SiteHeadProps = { frame: SiteFrame; title: string; written: string; described: Described }

/** Everything of the head of a public page but its title: canonical address, other languages, preview, linked data. */
export function SiteHead({ frame, title, written, described }: SiteHeadProps) {
  const { origin, path, isBeside, beside, name, isPreview, isSample } = frame
  const { description = frame.tagline, of, languages = ["en", "fr", written] } = described
  const above = isBeside ? beside : frame.base
  const address = (tag: string) => `${origin}${inLanguage(frame, above, tag)}${path}`
  const canonical = address(written)
  const picture = of ? `${of.matter}.${of.subjectId}.png` : "site.png"
  const image = `${origin}${frame.base}/preview/${picture}`
  return (
    <>
      {(isPreview || isSample) && <meta name="robots" content="noindex" />}
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={canonical} />
      {[...new Set(languages)].map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={address(tag)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address("en")} />
      <link rel="alternate" type="application/rss+xml" title={name} href={`${frame.base}/news.xml`} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={canonical} />
      <meta
        property="og:locale"
        content={written === "fr" ? "fr_CA" : written === "en" ? "en_CA" : written}
      />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title === name ? name : `${title}, ${name}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <LinkedData graph={[organization(frame), ...(described.data ? [described.data] : [])]} />
    </>
  )
}

/** The partnership as schema.org has it; pages that are of something else name it by this id. */
function organization(frame: SiteFrame): Record<string, unknown> {
  const { origin, base, name, tagline, logo, contact } = frame
  return {
    "@type": "Organization",
    "@id": `${origin}${inLanguage(frame, base, "en")}#organization`,
    name,
    url: origin + base,
    ...(tagline ? { description: tagline } : {}),
    ...(logo ? { logo: origin + logo } : {}),
    ...(contact.email ? { email: contact.email } : {}),
    ...(contact.telephone ? { telephone: contact.telephone } : {}),
    ...(contact.address ? { address: contact.address } : {}),
  }
}

/** Data, not script: nothing runs, and no text can end the element. */
function LinkedData({ graph }: { graph: readonly Readonly<Record<string, unknown>>[] }) {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph })
  // oxlint-disable-next-line react/no-danger -- JSON with every "<" written as an escape
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: text.replaceAll("<", "\\u003c") }}
    />
  )
}

function inLanguage({ language }: SiteFrame, address: string, tag: string): string {
  return address.replace(`/${language}`, `/${tag}`)
}
