export { AnswerShown } from "./parts/answer-shown.tsx"
export { DifferenceTable } from "./parts/difference-table.tsx"
export { ReportDownloads } from "./parts/report-downloads.tsx"
export { SectionStateShown, StateShown } from "./parts/state-shown.tsx"
