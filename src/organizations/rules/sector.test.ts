import * as fc from "fast-check"
import { expect, test } from "vitest"
import { isSector, recognizeSector, recommendedSectors, sectors } from "./sector.ts"

const meant: Record<string, string[]> = {
  settlement: [
    "settlement",
    "Settlement SPO",
    "Immigrant-serving agency",
    "Services d’établissement",
    "Établissement",
  ],
  municipal: ["municipal", "City of Surrey", "Local Government", "Municipalité", "MRC", "Ville"],
  provincial: ["Provincial government", "MLA office"],
  federal: ["IRCC", "Gouvernement fédéral"],
  francophone: ["Francophone", "Réseau en immigration francophone", "RIF"],
  health: [
    "health",
    "Community health",
    "Public Health Unit",
    "santé",
    "Centre de santé communautaire",
    "Hospital",
    "provincial health authority",
  ],
  "school-board": [
    "School District",
    "conseil scolaire",
    "school-board",
    "Education",
    "Commission scolaire francophone",
  ],
  "post-secondary": ["College", "Université", "Education (post-secondary)", "Cégep"],
  library: ["Public library", "Bibliothèque", "municipal library"],
  justice: ["Police", "Service de police municipal", "RCMP", "Clinique juridique", "Community legal clinic"],
  emergency: ["Fire department", "Services d’urgence", "Red Cross"],
  housing: ["Affordable housing", "Logement", "Shelter"],
  employer: ["employer", "Private sector", "Entreprise", "Credit union"],
  chamber: ["Chamber of Commerce", "Board of Trade", "Chambre de commerce"],
  "economic-development": ["Economic Development", "Développement économique"],
  workforce: [
    "workforce development board",
    "employment services",
    "Main-d’œuvre",
    "Services d’emploi",
    "Local training board",
  ],
  ethnocultural: ["Ethno-cultural association", "Multicultural", "Organisme ethnoculturel"],
  faith: ["Faith community", "Mosque", "Église"],
  seniors: ["Seniors", "Personnes aînées"],
  women: ["Women's shelter", "Femmes", "immigrant women"],
  youth: ["Youth", "jeunesse", "newcomer youth"],
  family: ["Child and family", "Petite enfance"],
  language: ["Language training", "LINC", "Formation linguistique"],
  funder: ["United Way", "Centraide", "Community foundation"],
  media: ["Media", "Radio communautaire"],
  indigenous: ["Indigenous", "Friendship Centre", "Premières Nations"],
  "lived-experience": [
    "Lived experience",
    "newcomer",
    "Immigrant with lived experience",
    "Personne immigrante",
  ],
  community: ["community organization", "Organisme communautaire", "non-profit", "Social services"],
}

test("what people write in the sector column is understood in English and French", () => {
  for (const [sector, texts] of Object.entries(meant)) {
    for (const text of texts) expect(recognizeSector(text), text).toBe(sector)
  }
})

test("what is not clear is not guessed", () => {
  for (const text of ["", "  ", "Other", "Autre", "n/a", "healthy", "TBD", "12"])
    expect(recognizeSector(text), text).toBeNull()
})

test("every sector is recommended but the one that is merely what is left, and each is understood by its own code", () => {
  expect(sectors).toHaveLength(28)
  expect(recommendedSectors).toHaveLength(27)
  expect(recommendedSectors).not.toContain("community")
  for (const sector of sectors) {
    expect(isSector(sector)).toBe(true)
    expect(recognizeSector(sector.toUpperCase())).toBe(sector)
  }
})

test("accents, case and punctuation never change what is understood", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("conseil scolaire", "santé publique", "workforce board", "économie"),
      fc.constantFrom(" ", "-", "  ", " – "),
      (text, between) => {
        const disguised = text.toUpperCase().normalize("NFD").replaceAll(" ", between)
        expect(recognizeSector(disguised)).toBe(recognizeSector(text))
      },
    ),
  )
})
