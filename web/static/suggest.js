// Completes what is typed into the search box (the combobox pattern of the ARIA Authoring Practices). A suggestion for
// the whole text leads to its articles; one for the last word takes that word's place in the query.

import { announce } from "./announce.js";
import { here } from "./pages.js";
import { count, say } from "./words.js";

const PAUSE = 120;
const LEAST = 2;
const FIELDS = { company: "societe:", author: "auteur:", section: "rubrique:", phrase: "" };

const input = document.getElementById("q");
const list = document.createElement("ul");
let found = [];
let before = "";
let active = -1;
let pause;
let asking;

async function ask(typed) {
  asking?.abort();
  asking = new AbortController();
  const response = await fetch(`/api/v1/suggest?size=8&q=${encodeURIComponent(typed)}`, { signal: asking.signal });
  return response.ok ? (await response.json()).suggestions : [];
}

async function look() {
  const typed = input.value.trimStart();
  const last = typed.split(/\s+/).at(-1);
  try {
    before = "";
    let suggestions = typed.length < LEAST ? [] : await ask(typed);
    if (suggestions.length === 0 && last !== typed && /^[\p{L}\p{N}]{2,}$/u.test(last)) {
      suggestions = await ask(last);
      before = typed.slice(0, -last.length);
    }
    if (document.activeElement === input) show(suggestions);
  } catch {
    close();
  }
}

function show(suggestions) {
  found = suggestions;
  active = -1;
  list.replaceChildren(...found.map(option));
  list.hidden = found.length === 0;
  input.setAttribute("aria-expanded", String(!list.hidden));
  input.removeAttribute("aria-activedescendant");
  if (found.length > 0) announce(count("suggested", found.length));
}

function option(suggestion, number) {
  const item = document.createElement("li");
  item.id = `suggestion-${number}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const label = item.appendChild(document.createElement("span"));
  label.textContent = before + suggestion.label + (suggestion.foundAs ? ` (${suggestion.foundAs.name})` : "");
  label.lang = "fr";
  const hint = item.appendChild(document.createElement("span"));
  hint.className = "hint";
  const articles = suggestion.articles === null ? "" : `, ${count("articles", suggestion.articles)}`;
  hint.textContent = say(`kind.${suggestion.kind}`) + articles;
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", () => choose(suggestion));
  return item;
}

function close() {
  clearTimeout(pause);
  asking?.abort();
  show([]);
}

function move(by) {
  const options = [...list.children];
  options[active]?.setAttribute("aria-selected", "false");
  active = active + by < -1 ? options.length - 1 : active + by >= options.length ? -1 : active + by;
  const chosen = options[active];
  chosen?.setAttribute("aria-selected", "true");
  chosen?.scrollIntoView({ block: "nearest" });
  if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
  else input.removeAttribute("aria-activedescendant");
}

function choose(suggestion) {
  close();
  if (before === "" && suggestion.kind !== "phrase") {
    location.assign(here(`/recherche?${suggestion.kind}=${encodeURIComponent(suggestion.value)}`));
    return;
  }
  input.value = `${before}${FIELDS[suggestion.kind]}"${suggestion.label.replaceAll('"', " ")}"`;
  input.form.requestSubmit();
}

const keys = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Escape: close,
  Enter: () => choose(found[active]),
};

function press(event) {
  if (list.hidden || event.isComposing || !keys[event.key] || (event.key === "Enter" && active < 0)) return;
  event.preventDefault();
  keys[event.key]();
}

if (input) {
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", say("suggestions"));
  input.form.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.addEventListener("keydown", press);
  input.addEventListener("blur", close);
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  });
}
