export const en = {
  "did-scheduled": "called the meeting “{name}” for {on}",
  "did-item-added": "put “{title}” on an agenda",
} as const
