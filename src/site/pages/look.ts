import { nothingPublic } from "#partnerships"
import { siteVisit } from "../parts/site-visit.ts"
import { accentLooks } from "../rules/accent.ts"
import type { AccentLook } from "../rules/accent.ts"
import type { Route } from "./+types/look"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { isKept: true }

/** The site's own colour as a style sheet; its address holds the colour, so it never changes. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, site } = await siteVisit({ context, params, request })
  if (params.look !== `${site.accent.slice(1)}.css`) throw nothingPublic(visit.locale)
  const { light, dark } = accentLooks(site.accent)
  const css = [
    "@media screen and (prefers-contrast: no-preference) {",
    `:root { ${tokens(light)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${tokens(dark)} } }`,
    "}",
  ]
  return new Response(css.join("\n"), {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=86400" },
  })
}

function tokens({ accent, strong, tint, masthead, onAccent }: AccentLook): string {
  return [
    `--accent: ${accent}`,
    `--accent-strong: ${strong}`,
    `--accent-tint: ${tint}`,
    `--on-accent: ${onAccent}`,
    `--masthead: ${masthead}`,
    "--on-masthead: #ffffff",
    "--on-masthead-soft: #ffffff",
    "--focus-on-masthead: #ffffff",
  ].join("; ")
}
