import type { SamplePage } from "./sample-page.ts"

export const about: SamplePage = {
  slug: "about-us",
  kind: "page",
  menuPlace: 1,
  texts: {
    title: { en: "About us", fr: "Qui nous sommes" },
    summary: {
      en: "Thirty-eight groups who plan together, so that newcomers feel at home in Two Rivers.",
      fr: "Trente-huit organismes qui planifient ensemble pour que les nouveaux arrivants se sentent chez eux à Deux-Rivières.",
    },
    body: {
      en: `## What we do

Schools, the city, employers, clinics and newcomers sit at our table. We ask what makes the first years hard here. Then we make a plan and share the work.

Each spring we tell you what was done, what was not, and why.

## Who leads us

A council leads our work. Some of its members came to Canada as newcomers. Its decisions stand on this site.

## What we do not do

We do not give services to people one by one, and we do not decide who may come to Canada. The page “New in Two Rivers?” tells you who can help.

## Take part

Do you live or work here? Come to one of our evenings, or write to us. You do not need to know how committees work.`,
      fr: `## Ce que nous faisons

Les écoles, la ville, des employeurs, des cliniques et des nouveaux arrivants sont réunis à notre table. Nous cherchons ce qui rend les premières années difficiles ici. Puis nous faisons un plan et nous nous partageons le travail.

Chaque printemps, nous disons ce qui a été fait, ce qui ne l’a pas été, et pourquoi.

## Qui nous dirige

Un conseil dirige notre travail. Certains de ses membres sont eux-mêmes arrivés au Canada comme immigrants. Ses décisions sont sur ce site.

## Ce que nous ne faisons pas

Nous n’offrons pas de services aux personnes une à une et nous ne décidons pas qui peut venir au Canada. La page « Vous venez d’arriver? » vous dit qui peut vous aider.

## Participez

Vous vivez ou travaillez ici? Venez à une de nos soirées ou écrivez-nous. Pas besoin de savoir comment fonctionne un comité.`,
    },
  },
}
