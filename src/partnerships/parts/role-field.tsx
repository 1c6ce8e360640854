import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { RadioGroup } from "#ui"
import { roles } from "../rules/role.ts"
import { words } from "../words/index.ts"

/** What somebody may do here, each role with what it means. */
export function RoleField({
  locale,
  known,
  refused,
}: {
  locale: Locale
  known: string
  refused: Refused | undefined
}) {
  const say = words(locale)
  return (
    <RadioGroup
      {...asTyped(refused, "role", known)}
      label={say("their-role")}
      options={roles.map((role) => ({
        value: role,
        label: say(`role-${role}`),
        hint: say(`role-${role}-hint`),
      }))}
    />
  )
}
