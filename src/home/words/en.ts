export const en = {
  home: "What needs you",
  "home-lead": "What waits for you, most pressing first. When this list is empty, nothing is overdue.",
  "nothing-needs-you": "Nothing needs you today",
  "nothing-needs-you-why": "No update waits, nothing is late, and every claim has its evidence.",
  history: "History",
  "history-lead": "Everything that was done, by whom and when. Nothing here can be changed or removed.",
  "history-older": "Older",
  "by-link": "Through a personal link",
  "by-system": "The server",
  "by-nobody-known": "Somebody no longer known",
} as const
