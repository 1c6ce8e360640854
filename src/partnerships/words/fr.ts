import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "did-created": "a créé le partenariat à l’adresse {slug}",
  people: "Qui a accès",
  "people-lead":
    "Qui peut se connecter ici, et ce que chaque personne peut y faire. Ce n’est ni un siège à la table ni ce que voit le public : les partenaires n’ont pas besoin de compte.",
  "who-signs-in": "{count, plural, one {Une personne} many {# personnes} other {# personnes}}",
  "longest-first": "De la plus ancienne à la plus récente",
  person: "Personne",
  email: "Adresse courriel",
  "email-hint": "On se connecte avec un code envoyé à cette adresse; il n’y a pas de mot de passe.",
  since: "Depuis",
  "their-name": "Nom",
  "their-role": "Rôle",
  "their-language": "Langue de correspondance",
  "language-en": "Anglais",
  "language-fr": "Français",
  "role-coordinator-hint": "Fait tout : c’est le secrétariat.",
  "role-chair-hint": "Convoque et anime les réunions, rédige les procès-verbaux; consulte le reste.",
  "role-observer-hint": "Consulte le travail du partenariat, sans rien modifier.",
  "role-translator-hint":
    "Traduit ce qui est écrit pour le public, ébauches comprises, et ne voit rien d’autre : ni les personnes, ni les commentaires, ni les preuves.",
  "give-access": "Donner accès",
  "give-access-lead":
    "Pour le secrétariat, la présidence, quelqu’un qui suit le travail ou qui traduit. La personne reçoit une lettre qui dit comment se connecter.",
  "change-role": "Changer le rôle",
  "end-access": "Retirer l’accès",
  "end-access-warning": "{name} n’ouvrira plus aucune page de ce partenariat",
  "end-own-access-warning": "Vous n’ouvrirez plus aucune page de ce partenariat",
  "end-access-pages": "Dès maintenant, même là où la personne est connectée.",
  "end-access-stays": "Son siège, si elle en a un, et ce qu’elle a fait restent. L’accès peut être redonné.",
  cancel: "Annuler",
  "name-needed": "Entrez un nom",
  "name-long": "C’est trop long : 200 caractères au plus",
  "email-needed": "Entrez une adresse courriel, par exemple ana@exemple.org",
  "language-needed": "Choisissez une langue",
  "role-needed": "Choisissez un rôle",
  "same-role": "C’est déjà son rôle",
  "has-access": "La personne qui a cette adresse a déjà accès",
  "last-coordinator":
    "Personne d’autre ne coordonne ce partenariat : confiez d’abord la coordination à quelqu’un",
  "letter-subject": "Vous avez accès à : {partnership}",
  "letter-hello": "Bonjour {name},",
  "letter-access":
    "Vous pouvez maintenant travailler avec {partnership} dans Entente. Votre rôle : {role}. Connectez-vous ici :",
  "letter-translator":
    "Ce qui est à traduire vous y attend. Vous traduisez et envoyez en révision; une autre personne y jette un regard avant que les gens le lisent. Le reste du travail du partenariat ne vous est pas ouvert.",
  "letter-how":
    "Entrez {email} : un code de six chiffres vous est envoyé chaque fois. Il n’y a pas de mot de passe.",
  "did-access-given":
    "a donné accès à {who} : {role, select, coordinator {coordination} chair {présidence} lead {direction du bureau} officer {programme} translator {traduction} other {observation}}",
  "did-role-changed":
    "a changé le rôle de {who} : {role, select, coordinator {coordination} chair {présidence} lead {direction du bureau} officer {programme} translator {traduction} other {observation}}",
  "did-access-ended": "a retiré l’accès de {who}",
  "your-partnerships": "Vos partenariats",
  "your-partnerships-lead": "Choisissez le partenariat sur lequel vous voulez travailler.",
  "no-partnerships": "Vous ne faites encore partie d’aucun partenariat",
  "no-partnerships-why":
    "La personne qui coordonne un partenariat vous y ajoute. La personne responsable du serveur en crée un nouveau en ligne de commande.",
  "no-partnerships-next": "Demandez à la coordination d’ajouter votre adresse courriel.",
  role: "Votre rôle",
  "role-lead": "Direction du bureau",
  "role-officer": "Agente ou agent de programme",
  "last-lead": "Personne d’autre ne dirige ce bureau : confiez-en d’abord la direction à quelqu’un",
  "role-coordinator": "Coordination",
  "role-chair": "Présidence",
  "role-observer": "Observation",
  "role-translator": "Traduction",
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
  "to-site": "Site public",
  "to-history": "Historique",
  "to-translations": "Traductions",
  "to-their-languages": "Choisir ses langues",
  questions: "Des questions? Écrivez à {asker}, {email}.",
  "link-foot-ended": "Rien ne peut être envoyé de cette page.",
  "link-unknown-title": "Ce lien ne mène nulle part",
  "link-unknown":
    "Une partie de l’adresse s’est peut-être perdue en chemin. Ouvrez-la de nouveau à partir de la lettre.",
  "link-expired-title": "Ce lien a pris fin",
  "link-expired": "Écrivez au partenariat pour en demander un nouveau; la lettre dit à qui.",
  "link-revoked-title": "Ce lien a été désactivé",
  "link-revoked": "Il y en a peut-être un plus récent dans votre courriel. Sinon, écrivez au partenariat.",
  "public-foot":
    "Cette page appartient au partenariat suivant : {from}. Elle ne dépose aucun témoin et ne charge rien d’ailleurs.",
  footer:
    "Entente est un logiciel libre. Rien de ce que vous inscrivez ne quitte ce serveur sans que vous l’envoyiez.",
  "limit-odd": "Entrez un nombre entier de 1 à 30",
  "did-province-said":
    "a dit dans quelle province ou quel territoire le partenariat travaille : {province, select, nl {Terre-Neuve-et-Labrador} pe {Île-du-Prince-Édouard} ns {Nouvelle-Écosse} nb {Nouveau-Brunswick} qc {Québec} on {Ontario} mb {Manitoba} sk {Saskatchewan} ab {Alberta} bc {Colombie-Britannique} yt {Yukon} nt {Territoires du Nord-Ouest} nu {Nunavut} other {?}}",
  "did-network-joined": "a ajouté {slug} au réseau",
  "did-network-left": "a retiré {slug} du réseau",
  "network-joined-already": "{slug} fait déjà partie de ce réseau",
  "did-reminder-held": "a retenu un rappel à {who}, qui en a reçu autant que permis",
  "did-reminder-limit-set":
    "a fixé la limite à {count, plural, one {# rappel} many {# rappels} other {# rappels}} par personne en 30 jours",
  "reminder-letters": "Lettres de rappel",
  "reminder-letters-lead":
    "Personne ne reçoit plus de {most, plural, one {# rappel} many {# rappels} other {# rappels}} en 30 jours, quel qu’en soit l’objet : les réunions, les actions, les contributions et les suivis comptent ensemble.",
  "limit-most": "Au plus, par personne en 30 jours",
  "limit-unit": "lettres",
  "limit-hint":
    "De 1 à {largest}. Une première lettre, un accusé de réception ou une réponse ne compte pas : seulement ce qui redemande.",
  "limit-save": "Enregistrer la limite",
  "held-back": "Retenus",
  "held-back-why":
    "Ce qui n’a pas été écrit dans les 30 derniers jours parce que la personne en avait reçu assez. Entente réessaie tant que la question est ouverte; un appel peut faire davantage.",
  "held-caption": "Rappels retenus, les plus récents d’abord",
  "held-letter": "Lettre",
  "held-on": "Retenu le",
  "nothing-held": "Aucun rappel n’a été retenu",
  "nothing-held-why":
    "Quand une personne a reçu autant de rappels que le permet la limite, le suivant se trouve ici plutôt que dans son courriel.",
  "letters-written":
    "{count, plural, =0 {Aucune lettre n’a été écrite.} one {Une lettre a été écrite.} many {# de lettres ont été écrites.} other {# lettres ont été écrites.}}",
  "letters-held":
    "{count, plural, one {Un organisme a été laissé de côté : la personne qui y lit les lettres a} many {# d’organismes ont été laissés de côté : les personnes qui y lisent les lettres ont} other {# organismes ont été laissés de côté : les personnes qui y lisent les lettres ont}} reçu ce mois-ci autant de rappels que le permet le partenariat.",
}
