import { fiscalYearLabel } from "#partnerships"
import type { Locale } from "#platform/words"
import { SectionNavigation } from "#ui"
import { words } from "../words/index.ts"

/** The fiscal years one may look at: the one shown, the two before and the one after. */
export function YearChoice({ locale, here, year }: { locale: Locale; here: string; year: number }) {
  const years = [year - 2, year - 1, year, year + 1].filter((each) => each >= 2000 && each <= 2099)
  return (
    <SectionNavigation
      label={words(locale)("fiscal-years")}
      links={years.map((each) => ({
        href: `${here}?year=${each}`,
        label: fiscalYearLabel(each),
        current: each === year,
      }))}
    />
  )
}
