import type { SampleRound } from "./types.ts"
import { lastYearHelpAndWorkUpdates } from "./updates/last-year-help-and-work.ts"
import { lastYearHomeAndBelongingUpdates } from "./updates/last-year-home-and-belonging.ts"
import { firstWaveUpdates } from "./updates/this-year-first-wave.ts"
import { secondWaveUpdates } from "./updates/this-year-second-wave.ts"

/**
 * Last year's round is closed. This year's partners are asked in two waves, each organization in one of them;
 * both are open. The first was due four days ago, so whoever is silent there is late.
 */
export const rounds: readonly SampleRound[] = [
  {
    slug: "last-year",
    year: -1,
    title: { en: "Year-end updates", fr: "Bilan de fin d’année" },
    asked: { year: -1, month: 15, day: 1 },
    due: { year: -1, month: 15, day: 14 },
    closed: { year: -1, month: 15, day: 26 },
    updates: [...lastYearHelpAndWorkUpdates, ...lastYearHomeAndBelongingUpdates],
  },
  {
    slug: "this-year-first",
    year: 0,
    title: {
      en: "Progress updates, first half of partners",
      fr: "Suivi des activités, première moitié des partenaires",
    },
    asked: { daysFromToday: -24 },
    due: { daysFromToday: -4 },
    updates: firstWaveUpdates,
  },
  {
    slug: "this-year-second",
    year: 0,
    title: {
      en: "Progress updates, second half of partners",
      fr: "Suivi des activités, seconde moitié des partenaires",
    },
    asked: { daysFromToday: -9 },
    due: { daysFromToday: 12 },
    updates: secondWaveUpdates,
  },
]
