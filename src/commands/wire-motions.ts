import { minutesMeaning } from "#minutes"
import { whenCarried } from "#motions"

/** What carrying a motion means where its matter stands to the right of motions. */
export function wireMotions(): void {
  whenCarried("minutes", minutesMeaning)
}
