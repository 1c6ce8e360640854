/** Pages to begin with, in our own words: drafts that a partnership makes its own before anybody sees them. */
export type StarterPage = {
  slug: string
  menuPlace: number
  texts: Record<"title" | "summary" | "body", { en: string; fr: string }>
}

export const starterPages: readonly StarterPage[] = [
  {
    slug: "what-is-a-local-immigration-partnership",
    menuPlace: 1,
    texts: {
      title: {
        en: "What is a Local Immigration Partnership?",
        fr: "Qu’est-ce qu’un partenariat local en matière d’immigration?",
      },
      summary: {
        en: "People and organisations who work together so that newcomers feel at home here.",
        fr: "Des gens et des organismes qui travaillent ensemble pour que les nouveaux arrivants se sentent chez eux ici.",
      },
      body: {
        en: `## What it is

A Local Immigration Partnership brings people to one table. Schools, the city, employers, health services, settlement agencies and newcomers all take part. Together they ask what makes it hard to settle here. Then they make a plan and share the work.

## What it does

- It listens to newcomers and to the people who serve them.
- It writes a Community Plan and follows it.
- It helps organisations work together, so that nobody does the same work twice.
- It tells everyone what was done and what was not.

## What it is not

It does not give services to people one by one. It does not decide who may come to Canada. If you need help with papers, housing, work or language classes, a settlement agency can help you.

## Who pays for it

Immigration, Refugees and Citizenship Canada pays for the staff. The partners give their time.`,
        fr: `## Ce que c’est

Un partenariat local en matière d’immigration réunit des gens autour d’une même table. Les écoles, la ville, les employeurs, les services de santé, les organismes d’établissement et les nouveaux arrivants y prennent part. Ensemble, ils cherchent ce qui rend l’établissement difficile ici. Puis ils font un plan et se partagent le travail.

## Ce qu’il fait

- Il écoute les nouveaux arrivants et ceux qui les servent.
- Il écrit un plan communautaire et le suit.
- Il aide les organismes à travailler ensemble, pour que personne ne fasse deux fois le même travail.
- Il dit à tous ce qui a été fait et ce qui ne l’a pas été.

## Ce qu’il n’est pas

Il n’offre pas de services aux personnes une à une. Il ne décide pas qui peut venir au Canada. Il vous faut de l’aide pour vos papiers, un logement, un emploi ou un cours de langue? Un organisme d’établissement peut vous aider.

## Qui le paie

Immigration, Réfugiés et Citoyenneté Canada paie le personnel. Les partenaires donnent de leur temps.`,
      },
    },
  },
  {
    slug: "about",
    menuPlace: 2,
    texts: {
      title: { en: "About us", fr: "À propos de nous" },
      summary: { en: "Who we are and where we work.", fr: "Qui nous sommes et où nous travaillons." },
      body: {
        en: `## Who we are

Write here who started the partnership and when. Say which towns and neighbourhoods it works in.

## Who leads it

A council of members leads our work. Its members come from many fields, and some of them came to Canada as newcomers.

## How to take part

Anyone who lives or works here can take part. Come to a meeting, join a working group, or tell us what you see.`,
        fr: `## Qui nous sommes

Écrivez ici qui a créé le partenariat et quand. Dites dans quelles villes et quels quartiers il travaille.

## Qui le dirige

Un conseil de membres dirige notre travail. Ses membres viennent de nombreux milieux, et certains sont arrivés au Canada comme nouveaux arrivants.

## Comment participer

Toute personne qui vit ou travaille ici peut participer. Venez à une réunion, joignez-vous à un groupe de travail ou dites-nous ce que vous voyez.`,
      },
    },
  },
  {
    slug: "contact",
    menuPlace: 9,
    texts: {
      title: { en: "Contact us", fr: "Nous joindre" },
      summary: {
        en: "How to reach us, and what to do if you need help now.",
        fr: "Comment nous joindre, et que faire si vous avez besoin d’aide maintenant.",
      },
      body: {
        en: `## Write or call

Our e-mail address and telephone number stand at the foot of this page. You can write in English or in French. We answer within two working days.

## If you need help now

We do not give services ourselves. Call 211 to find help near you. It is free, and an interpreter can help you in your language. In an emergency, call 911.`,
        fr: `## Écrivez ou appelez

Notre adresse courriel et notre numéro de téléphone se trouvent au bas de cette page. Vous pouvez écrire en français ou en anglais. Nous répondons en deux jours ouvrables.

## Si vous avez besoin d’aide maintenant

Nous n’offrons pas de services nous-mêmes. Composez le 211 pour trouver de l’aide près de chez vous. C’est gratuit, et un interprète peut vous aider dans votre langue. En cas d’urgence, composez le 911.`,
      },
    },
  },
]
