import { Icon } from "./icon.tsx"
import { useWords } from "./spoken.tsx"

export type NavigationLink = {
  href: string
  label: string
  current?: boolean | undefined
  /** What waits there, already counted and worded: "3". */
  count?: string | undefined
  /** Its language, where it is not the page's. */
  lang?: string | undefined
}

/**
 * The main navigation. On a phone it is a native popover behind a "Menu" button, which needs no script;
 * a browser too old for popovers shows the plain list.
 */
export function Navigation({ links }: { links: readonly NavigationLink[] }) {
  const say = useWords()
  return (
    <div className="navigation">
      <button type="button" className="button button-quiet navigation-open" popoverTarget="main-navigation">
        <Icon name="menu" />
        {say("menu")}
      </button>
      <nav
        id="main-navigation"
        className="navigation-links"
        popover="auto"
        aria-label={say("main-navigation")}
      >
        <button
          type="button"
          className="button button-quiet navigation-close"
          popoverTarget="main-navigation"
          popoverTargetAction="hide"
        >
          <Icon name="close" />
          {say("menu-close")}
        </button>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <NavigationAnchor {...link} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

function NavigationAnchor({ href, label, current, count, lang }: NavigationLink) {
  return (
    <a href={href} lang={lang} aria-current={current ? "page" : undefined}>
      {lang ? <bdi>{label}</bdi> : label}
      {count && <span className="count"> {count}</span>}
    </a>
  )
}
