/** One page of a site. */
export type MappedPage = { path: string; changed: Date | null }

export type Sitemap = {
  addressIn(language: string): string
  languages: readonly string[]
  pages: readonly MappedPage[]
}

/** A site's map for search engines: each page in each language, each naming all the others (sitemaps.org, hreflang). */
export function sitemap({ addressIn, languages, pages }: Sitemap): string {
  const urls = pages.flatMap(({ path, changed }) => {
    const alternates = languages.map(
      (tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escaped(addressIn(tag) + path)}"/>`,
    )
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ""
    return languages.map(
      (tag) => `<url><loc>${escaped(addressIn(tag) + path)}</loc>${lastmod}${alternates.join("")}</url>`,
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`
}

/** Where the maps of several sites are. */
export function sitemapIndex(addresses: readonly string[]): string {
  const maps = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${maps.join("\n")}
</sitemapindex>
`
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
