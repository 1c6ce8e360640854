import type { ReactNode } from "react"
import { isRouteErrorResponse, Links, Outlet, useLocation } from "react-router"
import { IdentityPage } from "#parts/identity"
import { webWords } from "#platform/web"
import type { Shown } from "#platform/web"
import { isLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, Document } from "#ui"
import type { Route } from "./+types/root"
import emblem from "./ui/emblem.svg"
import "./ui/styles.css"

/** Everything around every page. No page ships script. */
export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const further = siteLanguage(useLocation().pathname)
  return (
    <Document lang={further ?? `${locale}-CA`} head={<Head />}>
      {children}
    </Document>
  )
}

function Head() {
  return (
    <>
      <link rel="icon" type="image/svg+xml" href={emblem} />
      <Links />
    </>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const locale = useLocale()
  const say = webWords(locale)
  const shown = isRouteErrorResponse(error) ? (error.data as Partial<Shown> | undefined) : undefined
  const status = isRouteErrorResponse(error) ? error.status : 500
  return (
    <IdentityPage locale={locale} title={say(titleOf(status))} lead={shown?.sentence ?? say(leadOf(status))}>
      <p>
        <Button look="secondary" href={`/${locale}`}>
          {say("back-home")}
        </Button>
      </p>
    </IdentityPage>
  )
}

function titleOf(status: number) {
  if (status === 404) return "title-not-found"
  if (status === 403) return "title-not-allowed"
  if (status === 429 || status === 503) return "title-try-later"
  return status < 500 ? "title-refused" : "title-went-wrong"
}

function leadOf(status: number) {
  if (status === 404) return "not-found"
  return status < 500 ? "invalid" : "went-wrong-plain"
}

/** A public site is also read in newcomers' languages: `/ar/two-rivers/site` is Arabic. */
function siteLanguage(path: string): string | null {
  const [, language = "", , third] = path.split("/")
  return third === "site" && !isLocale(language) && /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(language)
    ? language
    : null
}

function useLocale(): Locale {
  const [, first] = useLocation().pathname.split("/")
  return isLocale(first) ? first : "en"
}
