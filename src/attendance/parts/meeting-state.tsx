import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { RoomState } from "../reads/room.ts"
import { words } from "../words/index.ts"

const kinds = { "not-open": "waiting", open: "good", closed: "stopped", cancelled: "stopped" } as const

export function MeetingState({ locale, state }: { locale: Locale; state: RoomState }) {
  return <Status kind={kinds[state]}>{words(locale)(state)}</Status>
}
