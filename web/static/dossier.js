// The reader's dossier: asks the server for the articles that are kept in this browser, and lets the reader order them,
// annotate them and pass them on. An address that names articles shows those, and they can be added to one's own.

import { announce } from "./announce.js";
import { address, kept, store } from "./kept.js";
import { here, load } from "./pages.js";
import { count, say } from "./words.js";

const shared = new URLSearchParams(location.search).has("article");

function place() {
  return document.querySelector(".dossier");
}

async function draw() {
  const articles = kept();
  const { ok, page } = await load(here(articles.length === 0 ? "/dossier" : address(articles)));
  const drawn = page.querySelector(".dossier");
  if (!ok || !drawn) return;
  place().replaceWith(document.importNode(drawn, true));
  place().dataset.own = "";
  document.dispatchEvent(new CustomEvent("results"));
}

/** The files have the present order and notes in their addresses. */
function refresh() {
  place().querySelectorAll("a[download]").forEach((file) => {
    file.href = address(kept(), new URL(file.href).pathname.slice("/dossier".length));
  });
}

function change(id, deed) {
  const articles = kept();
  const at = articles.findIndex((article) => article.id === id);
  if (at < 0) return;
  deed(articles, at);
  store(articles);
  refresh();
}

function move(item, by) {
  const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!other) return;
  change(item.dataset.id, (articles, at) => articles.splice(at + by, 0, ...articles.splice(at, 1)));
  if (by < 0) other.before(item);
  else other.after(item);
  announce(say("moved", [...item.parentElement.children].indexOf(item) + 1));
}

async function drop(item) {
  const next = item.nextElementSibling ?? item.previousElementSibling;
  change(item.dataset.id, (articles, at) => articles.splice(at, 1));
  item.remove();
  if (!next) await draw();
  next?.querySelector(".drop").focus();
  const total = place().querySelector(".total");
  if (total) total.textContent = count("articles", kept().length);
  announce(say("nowKept", count("articles", kept().length)));
}

function adopt() {
  const own = kept();
  const known = new Set(own.map(({ id }) => id));
  const others = [...place().querySelectorAll(".kept > li")].map((item) => ({
    id: item.dataset.id,
    note: item.querySelector("textarea").value,
  }));
  store([...own, ...others.filter(({ id }) => !known.has(id))]);
  location.assign(here("/dossier"));
}

async function share(button) {
  const link = shared ? location.href : location.origin + address(kept());
  const said = await navigator.clipboard.writeText(link).then(
    () => say("linkCopied"),
    () => link,
  );
  button.firstElementChild.textContent = said;
  announce(said);
}

const deeds = {
  up: (button) => {
    move(button.closest("li"), -1);
    button.focus();
  },
  down: (button) => {
    move(button.closest("li"), 1);
    button.focus();
  },
  drop: (button) => drop(button.closest("li")),
  adopt,
  share,
  empty: () => {
    if (!confirm(say("reallyEmpty"))) return;
    store([]);
    draw();
  },
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.(".dossier button");
  const name = button && Object.keys(deeds).find((deed) => button.classList.contains(deed));
  if (name) deeds[name](button);
});

document.addEventListener("change", (event) => {
  const item = event.target.closest?.(".dossier li");
  if (item && event.target.localName === "textarea") {
    change(item.dataset.id, (articles, at) => {
      articles[at].note = event.target.value.trim();
    });
  }
});

if (!shared && kept().length > 0) await draw();
