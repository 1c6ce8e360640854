import type { DocumentTree } from "../document-tree.ts"
import { documentLabels } from "../labels.ts"
import { sampleFigure, sampleRows } from "./parts.ts"

export const english: DocumentTree = {
  language: "en-CA",
  title: "Annual report on the settlement plan",
  subtitle: "Year two of the Rivermouth newcomer strategy, 2025–2026",
  author: "Rivermouth Local Immigration Partnership",
  date: "2026-04-02",
  banner: "Sample: invented partnership",
  runningHead: "Rivermouth Local Immigration Partnership",
  footer: "Every figure here can be traced to its source.",
  labels: documentLabels("en"),
  facts: [
    { label: "Period", value: "1 April 2025 to 31 March 2026" },
    { label: "Adopted", value: "2 April 2026, by eleven votes to none" },
    {
      label: "Published by",
      value: [
        "Partnership council, ",
        { kind: "link", text: "rivermouth.example", address: "https://rivermouth.example/" },
      ],
    },
  ],
  blocks: [
    { kind: "heading", level: 2, id: "summary", text: "What changed this year" },
    {
      kind: "paragraph",
      text: [
        "Newcomers waited ",
        { kind: "strong", text: "nine days" },
        " for a first appointment, down from twenty-three (",
        { kind: "reference", text: "table 1", to: "waiting" },
        "). The council held ",
        { kind: "emphasis", text: "all six" },
        " of its meetings with a quorum, and the francophone table, ",
        { kind: "foreign", language: "fr-CA", text: "la Table francophone de l’immigration" },
        ", met four times. The Arabic welcome line, ",
        { kind: "foreign", language: "ar", text: "خط الترحيب بالقادمين الجدد" },
        ", took 412 calls.",
      ],
    },
    { kind: "callout", tone: "decision", text: "The council adopted the second-year plan without change." },
    {
      kind: "callout",
      tone: "important",
      text: "Two partners have not reported since January; their numbers are marked as missing, not as zero.",
    },
    {
      kind: "callout",
      tone: "action",
      text: "The library sends its evening-class numbers by 30 April 2026.",
    },
    { kind: "callout", tone: "note", text: "A number with fewer than five people behind it is withheld." },
    { kind: "heading", level: 3, id: "waiting-times", text: "Waiting times" },
    {
      kind: "table",
      id: "waiting",
      caption: "Days from first contact to first appointment",
      rowHeaders: "first-column",
      columns: [
        { header: "Organisation" },
        { header: "Service" },
        { header: "2024–2025", align: "end" },
        { header: "2025–2026", align: "end" },
      ],
      rows: sampleRows(
        "Rivermouth Welcome Centre",
        "Settlement interview, first language where one is at hand",
        34,
      ),
      notes: [
        "Working days; median of all first contacts.",
        "An empty cell means the partner did not report.",
      ],
      source: [
        "Partners’ quarterly reports, ",
        { kind: "link", text: "method", address: "https://rivermouth.example/method" },
      ],
    },
    { kind: "heading", level: 3, id: "trend", text: "The trend over five years" },
    sampleFigure(
      "Newcomers served each year",
      "Line rising from 310 people in 2021 to 905 in 2026, with a fall to 280 in 2022.",
    ),
    { kind: "heading", level: 2, id: "voices", text: "What newcomers said" },
    {
      kind: "quotation",
      text: "The first person who spoke my language was the one who told me about the dentist, the bus pass and the school form.",
      source: "A newcomer, spring conversation circle, 2026",
    },
    { kind: "heading", level: 2, id: "next", text: "What comes next" },
    { kind: "heading", level: 3, id: "priorities", text: "Priorities" },
    { kind: "heading", level: 4, id: "employment", text: "Employment and credentials" },
    {
      kind: "list",
      ordering: "numbered",
      points: [
        { text: "Open the credential desk two evenings a week.", id: "desk" },
        {
          text: "Bring employers to the table:",
          under: {
            ordering: "numbered",
            points: [{ text: "the hospital," }, { text: "the port authority." }],
          },
        },
        {
          text: "Report in both languages.",
          under: { ordering: "bulleted", points: [{ text: "French first in May." }] },
        },
      ],
    },
    {
      kind: "list",
      ordering: "bulleted",
      points: [
        { text: "Coordinator: coordination@partnership-of-rivermouth.example" },
        { text: "Telephone: 555 0100" },
      ],
    },
    { kind: "page-break" },
    { kind: "heading", level: 2, id: "evidence", text: "Evidence" },
    {
      kind: "facts",
      facts: [
        { label: "E1", value: "Quarterly reports of 41 partners", id: "e1" },
        { label: "E2", value: "Newcomer survey, wave 3, n = 212" },
      ],
    },
    {
      kind: "paragraph",
      text: [
        "See ",
        { kind: "reference", text: "E1", to: "e1" },
        " and ",
        { kind: "reference", text: "the first priority", to: "desk" },
        ".",
      ],
    },
  ],
}
