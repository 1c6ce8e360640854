export const en = {
  "name-taken": "Another organisation already goes by the name {name}",
} as const
