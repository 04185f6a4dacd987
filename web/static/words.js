// What the scripts say, in one place.

const SPACE = "\u00a0";

export const words = {
  suggestions: "Suggestions",
  kinds: { company: "société", author: "auteur", section: "rubrique", phrase: "expression" },
  articles: (number) => `${number.toLocaleString("fr-FR")}${SPACE}${number < 2 ? "article" : "articles"}`,
  suggested: (number) => (number === 0 ? "Aucune suggestion" : `${number}${SPACE}${number < 2 ? "suggestion" : "suggestions"}`),
  offline: "La page n’a pas pu être chargée : vous semblez hors ligne.".replace(" :", SPACE + ":"),
  retry: "Réessayer",
  copied: "Lien copié",
  notCopied: "La copie a échoué : l’adresse est dans la barre du navigateur.".replace(" :", SPACE + ":"),
  span: "Choisir une période : flèches pour se déplacer, Maj et flèches pour étendre, Entrée pour limiter les résultats",
  from: (start, end) => (start === end ? start : `${start} – ${end}`),
  inResults: (number, count, total) => `Résultat ${number} sur les ${count} de la page (${total})`,
  previousResult: "Précédent",
  nextResult: "Suivant",
  backToResults: "Résultats",
  keep: "Garder",
  keptNow: "Gardé",
  nowKept: (number) => `Le dossier a ${words.articles(number)}`,
  full: (most) => `Le dossier est plein : ${most} articles au plus`,
  moved: (number) => `Placé en ${number}`,
  reallyEmpty: "Vider le dossier ?",
  close: "Fermer",
  keys: "Raccourcis clavier",
};
