import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "did-created": "a créé le partenariat à l’adresse {slug}",
  "your-partnerships": "Vos partenariats",
  "your-partnerships-lead": "Choisissez le partenariat sur lequel vous voulez travailler.",
  "no-partnerships": "Vous ne faites encore partie d’aucun partenariat",
  "no-partnerships-why":
    "La personne qui coordonne un partenariat vous y ajoute. La personne responsable du serveur en crée un nouveau en ligne de commande.",
  "no-partnerships-next": "Demandez à la coordination d’ajouter votre adresse courriel.",
  role: "Votre rôle",
  "role-coordinator": "Coordination",
  "role-chair": "Présidence",
  "role-observer": "Observation",
  name: "Partenariat",
  "slug-taken": "L’adresse {slug} est déjà prise par un autre partenariat",
  "slug-odd":
    "L’adresse doit commencer par une lettre et ne contenir que des minuscules, des chiffres et des traits d’union",
  unknown: "Il n’y a pas de partenariat à l’adresse {slug}",
  sample:
    "Ce partenariat est inventé pour montrer comment fonctionne Entente. Ses gens, ses organismes et ses chiffres n’existent pas.",
  "sample-short": "Exemple : tout ici est inventé",
  navigation: "Partenariat",
  "to-home": "À faire",
  "to-organizations": "Organismes",
  "to-council": "Conseil",
  "to-strategy": "Stratégie",
  "to-plans": "Plan d’action",
  "to-evidence": "Preuves",
  "to-reports": "Rapport annuel",
  "to-history": "Historique",
  questions: "Des questions? Écrivez à {asker}, {email}.",
  "public-foot":
    "Cette page appartient au partenariat suivant : {from}. Elle ne dépose aucun témoin et ne charge rien d’ailleurs.",
  footer:
    "Entente est un logiciel libre. Rien de ce que vous inscrivez ne quitte ce serveur sans que vous l’envoyiez.",
}
