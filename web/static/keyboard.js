// "/" goes to the search box, "f" to the facets, "j" and "k" to the next and the previous article, "n" and "p" to the next
// and the previous passage that was looked for; "?" shows these keys as the help tells them. Typing is never disturbed.

import { here, load } from "./pages.js";
import { say } from "./words.js";

function isTyping(target) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function step(by) {
  const titles = [...document.querySelectorAll(".card h3 a")];
  const here = titles.indexOf(document.activeElement);
  const there = here < 0 ? (by > 0 ? 0 : titles.length - 1) : here + by;
  titles[there]?.focus();
}

function pass(by) {
  const passages = [...document.querySelectorAll(".steps")];
  const here = passages.findIndex((passage) => passage.matches(":target"));
  const there = passages[here < 0 ? 0 : here + by];
  if (there) location.hash = there.id;
}

function search() {
  const box = document.getElementById("q");
  box?.focus();
  box?.select();
}

function facets() {
  document.querySelector(".refine .facet a")?.focus();
}

async function help() {
  const shown = document.querySelector("dialog.panel");
  if (shown) {
    shown.close();
    return;
  }
  const { page } = await load(here("/aide"));
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.className = "panel";
  dialog.setAttribute("aria-label", say("keys"));
  dialog.append(document.importNode(page.querySelector("#touches"), true));
  const close = dialog.appendChild(document.createElement("button"));
  close.textContent = say("close");
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}

const shortcuts = { "/": search, f: facets, j: () => step(1), k: () => step(-1), n: () => pass(1), p: () => pass(-1), "?": help };

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const shortcut = shortcuts[event.key];
  if (!shortcut || (document.querySelector("dialog[open]") && event.key !== "?")) return;
  event.preventDefault();
  shortcut();
});
