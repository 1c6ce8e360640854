import type { Locale } from "#platform/words"
import { SectionNavigation } from "#ui"
import { words } from "../words/index.ts"

/** The two pages about the whole table: who is at it, and who is represented by them. */
export function CouncilPages(props: { locale: Locale; base: string; current: "council" | "representation" }) {
  const { locale, base, current } = props
  const say = words(locale)
  return (
    <SectionNavigation
      label={say("pages")}
      links={[
        { href: base, label: say("at-the-table"), current: current === "council" },
        {
          href: `${base}/representation`,
          label: say("representation"),
          current: current === "representation",
        },
      ]}
    />
  )
}
