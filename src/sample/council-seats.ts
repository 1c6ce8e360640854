import type { SampleCommunityMember, SamplePeriod, SampleRepresentative, SampleSeat } from "./types.ts"

/** Two cohorts, so that the whole council never turns over at once. */
const firstCohort: SamplePeriod = {
  from: { year: -2, month: 4, day: 1 },
  until: { year: 0, month: 15, day: 31 },
}
const secondCohort: SamplePeriod = {
  from: { year: -1, month: 4, day: 24 },
  until: { year: 1, month: 15, day: 31 },
}

/** People who sit, or sat, for an organization whose contact is someone else. */
export const otherRepresentatives: readonly SampleRepresentative[] = [
  {
    slug: "marcus-tremblay-osei",
    name: "Marcus Tremblay-Osei",
    role: { en: "Former manager, family health", fr: "Ancien gestionnaire, santé familiale" },
    organization: "two-rivers-public-health",
    left: { year: -1, month: 10, day: 31 },
    email: "marcus.tremblay-osei@two-rivers-health.example",
  },
  {
    slug: "park-hyun-woo",
    name: "Park Hyun-woo",
    role: { en: "Director, emergency care", fr: "Directeur, soins d’urgence" },
    organization: "rivers-regional-hospital",
    email: "hyunwoo.park@rivers-hospital.example",
  },
]

/** Somebody who came for herself, sits in a seat of her own, and agreed to be named in public. */
export const communityMembers: readonly SampleCommunityMember[] = [
  {
    slug: "yolande-mukendi",
    name: "Yolande Mukendi",
    email: "yolande.mukendi@mail.example",
    language: "fr",
    term: { from: { year: -1, month: 6, day: 1 }, until: secondCohort.until },
  },
]

/** What the public sees of the council: all who hold a seat but these, and of the people these. */
export const published = {
  /** Who asked not to be listed. */
  unlisted: ["provincial-newcomer-office", "federal-settlement-office"],
  /** Who agreed to be named, by name. */
  named: ["Danielle Okafor", "Amina Warsame", "Siobhán Byrne", "Tariq al-Masri", "Yolande Mukendi"],
}

/** 22 seats: the employers' seat is vacant, and public health has replaced its representative. */
export const councilSeats: readonly SampleSeat[] = [
  {
    ...held("two-rivers-city-council", "danielle-okafor", firstCohort),
    sector: "municipal",
    kind: "voting",
  },
  {
    ...held("rivers-regional-hospital", "nadia-haddad", secondCohort),
    sector: "health",
    kind: "voting",
  },
  { ...held("city-of-two-rivers", "priya-raman", firstCohort), sector: "municipal", kind: "voting" },
  {
    ...held("township-of-maple-bend", "gordon-pettigrew", secondCohort),
    sector: "municipal",
    kind: "voting",
  },
  { ...held("carrefour-accueil", "fatoumata-diallo", firstCohort), sector: "settlement", kind: "voting" },
  {
    slug: "two-rivers-public-health",
    organization: "two-rivers-public-health",
    sector: "health",
    kind: "voting",
    term: firstCohort,
    representations: [
      { person: "marcus-tremblay-osei", from: firstCohort.from, until: { year: -1, month: 10, day: 31 } },
      { person: "ifeoma-eze", from: { year: -1, month: 11, day: 16 } },
    ],
  },
  {
    ...held("two-rivers-district-school-board", "tomasz-lewandowski", firstCohort),
    sector: "school-board",
    kind: "voting",
  },
  {
    ...held("conseil-scolaire-du-confluent", "mireille-nkurunziza", secondCohort),
    sector: "school-board",
    kind: "voting",
  },
  {
    ...held("confluence-college", "harpreet-kaur-gill", secondCohort),
    sector: "post-secondary",
    kind: "voting",
  },
  { ...held("two-rivers-public-library", "siobhan-byrne", firstCohort), sector: "library", kind: "voting" },
  { ...held("two-rivers-police-service", "kwame-boateng", secondCohort), sector: "justice", kind: "voting" },
  {
    ...held("riverbend-housing-co-op", "ana-lucia-herrera", secondCohort),
    sector: "housing",
    kind: "voting",
  },
  {
    ...held("two-rivers-chamber-of-commerce", "margaret-olsen", firstCohort),
    sector: "chamber",
    kind: "voting",
  },
  { slug: "employers", sector: "employer", kind: "voting", term: secondCohort, representations: [] },
  { ...held("workforce-planning-board", "nguyen-thi-lan", firstCohort), sector: "workforce", kind: "voting" },
  {
    ...held("horn-of-africa-association", "yohannes-tesfaye", secondCohort),
    sector: "ethnocultural",
    kind: "voting",
  },
  {
    ...held("newcomer-voices-circle", "tariq-al-masri", secondCohort),
    sector: "lived-experience",
    kind: "voting",
  },
  {
    ...held("two-rivers-newcomer-centre", "amina-warsame", firstCohort),
    sector: "settlement",
    kind: "ex-officio",
  },
  {
    ...held("reseau-immigration-francophone", "genevieve-thibodeau", firstCohort),
    sector: "francophone",
    kind: "ex-officio",
  },
  {
    ...held("provincial-newcomer-office", "zofia-wisniewska", firstCohort),
    sector: "provincial",
    kind: "non-voting",
  },
  {
    ...held("federal-settlement-office", "marc-andre-lalonde", firstCohort),
    sector: "federal",
    kind: "non-voting",
  },
  {
    ...held("rivers-regional-hospital", "park-hyun-woo", secondCohort),
    slug: "rivers-regional-hospital-alternate",
    sector: "health",
    kind: "alternate",
  },
]

function held(organization: string, person: string, term: SamplePeriod) {
  return { slug: organization, organization, term, representations: [{ person, from: term.from }] }
}
