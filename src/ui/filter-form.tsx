import type { ReactNode } from "react"
import { Button, ButtonRow } from "./button.tsx"
import { useWords } from "./spoken.tsx"

export type FilterFormProps = {
  /** Names the form: "Filter organisations". */
  label: string
  /** What the button does: "Show organisations". */
  act: string
  /** The list without a filter; given only while one is set. */
  clearHref?: string | undefined
  /** Few fields of long choices: they may take the whole row. */
  isWide?: boolean
  children: ReactNode
}

/**
 * Narrows a list by an address that can be kept and sent: it reads, so it is a GET. Where it would fill the screen of a
 * phone it is folded, and open as long as a filter is set.
 */
export function FilterForm({ label, act, clearHref, isWide = false, children }: FilterFormProps) {
  const say = useWords()
  return (
    <search aria-label={label}>
      <details className="filter-fold" open={clearHref !== undefined}>
        <summary>{label}</summary>
        <form method="get" className={isWide ? "filter-form filter-form-wide" : "filter-form"}>
          {children}
          <ButtonRow>
            <Button look="secondary">{act}</Button>
            {clearHref && (
              <Button look="quiet" href={clearHref}>
                {say("filter-clear")}
              </Button>
            )}
          </ButtonRow>
        </form>
      </details>
    </search>
  )
}
