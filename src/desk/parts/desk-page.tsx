import { useLocation, useRouteLoaderData } from "react-router"
import { AccessibilityLink, identityWords } from "#parts/identity"
import { SignOut } from "#parts/partnerships"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import { errorTitle, Page } from "#ui"
import type { PageProps } from "#ui"
import type { loader } from "../pages/within-desk.tsx"
import { words } from "../words/index.ts"

export type DeskPageProps = Omit<PageProps, "masthead" | "errors" | "footer"> & {
  refused?: Refused | undefined
}

const rooms = [
  { path: "", label: "queue" },
  { path: "/completeness", label: "completeness" },
  { path: "/comparison", label: "comparison" },
  { path: "/calls", label: "calls" },
  { path: "/people", label: "officers" },
] as const

/** A page of a funder's desk: the funder's name, its rooms, the language toggle, then what the page brings. */
export function DeskPage({ refused, ...page }: DeskPageProps) {
  const around = useRouteLoaderData<typeof loader>("within-desk")
  const location = useLocation()
  if (!around) throw new Error("DeskPage stands within a desk's addresses only")
  const { locale, slug, name } = around
  const say = words(locale)
  const errors = refused?.problems ?? []
  const home = `/${locale}/desk/${slug}`
  const isWithin = (path: string) =>
    path === ""
      ? location.pathname.replace(/\/$/, "") === home
      : `${location.pathname}/`.startsWith(`${home}${path}/`)
  return (
    <>
      <title>{`${errors.length > 0 ? errorTitle(locale, page.title) : page.title} - ${name}`}</title>
      <Page
        {...page}
        masthead={{
          name,
          href: home,
          languages: [
            {
              lang: otherLocale(locale),
              name: identityWords(locale)("other-language"),
              href: otherLanguage(locale, location),
            },
          ],
          navigation: rooms.map(({ path, label }) => ({
            href: home + path,
            label: say(label),
            current: isWithin(path),
          })),
          person: {
            name: around.person,
            signOut: <SignOut locale={locale} submissionKey={around.signOutKey} />,
          },
          sample: around.sample ? say("sample") : undefined,
        }}
        errors={errors}
        footer={
          <>
            <p>{say("footer")}</p>
            <AccessibilityLink locale={locale} />
          </>
        }
      />
    </>
  )
}
