export const en = {
  "was-cancelled": "This meeting was cancelled",
  "has-begun": "This meeting has begun already",
  "not-begun": "This meeting has not begun yet: open it first",
  "seat-vacant": "Nobody holds this seat, so nobody can sit there",
  "because-needed": "The meeting has ended: say why its attendance is corrected",
  "declared-already": "This seat has declared its conflict of interest in this item already",
  "did-meeting-opened": "opened the meeting “{name}” of {on}",
  "did-marked": "noted the attendance of a seat",
  "did-conflict-declared": "noted a conflict of interest in “{title}”",
} as const
