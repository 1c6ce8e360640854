import { useLocation, useRouteLoaderData } from "react-router"
import { AccessibilityLink, identityWords } from "#parts/identity"
import { otherLanguage } from "#platform/web"
import type { Refused } from "#platform/web"
import { otherLocale } from "#platform/words"
import { Button, errorTitle, Form, Page } from "#ui"
import type { PageProps } from "#ui"
import { sections, translatorsSections } from "./sections.ts"
import type { loader } from "../pages/within-partnership.tsx"
import { words } from "../words/index.ts"

export type StaffPageProps = Omit<PageProps, "masthead" | "errors" | "footer"> & {
  refused?: Refused | undefined
}

/** A page of staff within a partnership: masthead, sections, language toggle, then what the page brings. */
export function StaffPage({ refused, ...page }: StaffPageProps) {
  const around = useRouteLoaderData<typeof loader>("within-partnership")
  const location = useLocation()
  if (!around) throw new Error("StaffPage stands within a partnership's addresses only")
  const { locale, slug } = around
  const say = words(locale)
  const errors = refused?.problems ?? []
  const home = `/${locale}/${slug}`
  const open = around.seesTheWork ? sections : translatorsSections
  const navigation = open.map((section) => ({
    href: home + section.paths[0],
    label: say(section.label),
    current: section.paths.some((path) => isWithin(location.pathname, home, path)),
  }))
  const languages = [
    {
      lang: otherLocale(locale),
      name: identityWords(locale)("other-language"),
      href: otherLanguage(locale, location),
    },
  ]
  const person = {
    name: around.person,
    signOut: <SignOut locale={locale} submissionKey={around.signOutKey} />,
  }
  return (
    <>
      <title>{`${errors.length > 0 ? errorTitle(locale, page.title) : page.title} - ${around.name}`}</title>
      <Page
        {...page}
        masthead={{
          name: around.name,
          href: home + around.first,
          languages,
          navigation,
          person,
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

function isWithin(pathname: string, home: string, path: string): boolean {
  if (path === "") return pathname.replace(/\/$/, "") === home
  return `${pathname}/`.startsWith(`${home}${path}/`)
}

export function SignOut({ locale, submissionKey }: { locale: "en" | "fr"; submissionKey: string }) {
  return (
    <Form action={`/${locale}/sign-out`} submissionKey={submissionKey}>
      <Button look="quiet">{identityWords(locale)("sign-out")}</Button>
    </Form>
  )
}
