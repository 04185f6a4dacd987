// The buttons that keep an article in the reader's dossier, and how many are kept.

import { announce } from "./announce.js";
import { kept, MOST, store } from "./kept.js";
import { count, say } from "./words.js";

function show() {
  const ids = new Set(kept().map(({ id }) => id));
  document.querySelectorAll(".keep").forEach((button) => {
    button.setAttribute("aria-pressed", String(ids.has(button.dataset.id)));
    button.firstChild.data = ids.has(button.dataset.id) ? say("kept") : say("keep");
  });
  document.querySelectorAll(".kept-count").forEach((count) => {
    count.textContent = ids.size === 0 ? "" : ids.size;
  });
}

document.addEventListener("click", (event) => {
  const id = event.target.closest?.(".keep")?.dataset.id;
  if (!id) return;
  const articles = kept();
  const without = articles.filter((article) => article.id !== id);
  if (without.length === articles.length && articles.length >= MOST) {
    announce(say("full", MOST));
    return;
  }
  store(without.length < articles.length ? without : [...articles, { id, note: "" }]);
  announce(say("nowKept", count("articles", kept().length)));
});

show();
addEventListener("storage", show);
addEventListener("pageshow", show);
for (const event of ["kept", "results"]) document.addEventListener(event, show);
