import type { ReactNode } from "react"
import { Emblem } from "./emblem.tsx"
import { LanguageToggle, type OtherLanguage } from "./language-toggle.tsx"
import { Navigation, type NavigationLink } from "./navigation.tsx"
import { useWords } from "./spoken.tsx"

export type MastheadProps = {
  /** The partnership, or the product where there is none yet (sign-in). */
  name: string
  href: string
  /** A picture of its own in place of the emblem; the name stands beside it, so it says nothing more. */
  logo?: string | undefined
  languages: readonly OtherLanguage[]
  navigation?: readonly NavigationLink[] | undefined
  /** Who is signed in; `signOut` is the form that signs out. */
  person?: { name: string; href?: string | undefined; signOut: ReactNode } | undefined
  /** Says that this partnership is invented. */
  sample?: ReactNode
}

export function Masthead({ name, href, logo, languages, navigation, person, sample }: MastheadProps) {
  return (
    <header>
      {sample && (
        <div className="sample-banner">
          <div className="wrap">
            <bdi>{sample}</bdi>
          </div>
        </div>
      )}
      <div className="masthead">
        <div className="wrap masthead-row">
          <a className="masthead-name" href={href}>
            {logo ? <img className="masthead-logo" src={logo} alt="" /> : <Emblem />}
            <bdi>{name}</bdi>
          </a>
          <div className="masthead-tools">
            {person && <Person {...person} />}
            <LanguageToggle languages={languages} />
          </div>
        </div>
      </div>
      {navigation && (
        <div className="masthead-navigation">
          <div className="wrap">
            <Navigation links={navigation} />
          </div>
        </div>
      )}
    </header>
  )
}

function Person({ name, href, signOut }: NonNullable<MastheadProps["person"]>) {
  const say = useWords()
  return (
    <>
      <p className="masthead-person">
        <span className="visually-hidden">{say("signed-in-as")} </span>
        {href ? (
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
      </p>
      {signOut}
    </>
  )
}
