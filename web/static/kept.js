// What the reader keeps, in this browser: a list of {id, note} in the reader's order.

const NAME = "dossier";

export const MOST = 100;

export function kept() {
  try {
    const stored = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(stored) ? stored.filter((article) => typeof article?.id === "string") : [];
  } catch {
    return [];
  }
}

/** Tells the other modules, and the browser tells the other pages. */
export function store(articles) {
  try {
    localStorage.setItem(NAME, JSON.stringify(articles.slice(0, MOST)));
  } catch {
    // Without storage nothing is kept; the buttons go on saying so.
  }
  document.dispatchEvent(new CustomEvent("kept"));
}

/** The address of these articles; notes that would make it longer than servers read are left out. */
export function address(articles, ending = "") {
  const parameters = new URLSearchParams(articles.map(({ id }) => ["article", id]));
  for (const { id, note } of articles) {
    const longer = new URLSearchParams(parameters);
    if (note) longer.append("note", `${id} ${note}`);
    if (longer.toString().length < 7000 && note) parameters.append("note", `${id} ${note}`);
  }
  return `/dossier${ending}?${parameters}`;
}
