// Shows the results that a link or a form of the page leads to in place of those that are there: the server's page is
// fetched, and its results put here. The address, the title, the focus and what was unfolded follow.

import { announce } from "./announce.js";
import { load } from "./pages.js";
import { say } from "./words.js";

const REGION = ".results";
let shown = location.pathname + location.search;
let asking;

function region(page = document) {
  return page.querySelector(REGION);
}

/** Tells an element of the results apart from the others, also when they are drawn anew. */
function key(element) {
  const group = element?.closest(`${REGION} :is([aria-labelledby], [aria-label], form, .found)`);
  if (!group) return null;
  const place = group.getAttribute("aria-labelledby") ?? group.getAttribute("aria-label") ?? group.className;
  const value = element.closest(".facet-value")?.querySelector(".label").textContent;
  return `${place} ${value ?? (element.name || element.textContent)}`;
}

/** What had the focus has it again; where it is gone, the head of the results. */
function focusAgain(wanted) {
  const candidates = [...region().querySelectorAll("a, button, input, summary")];
  const same = candidates.find((element) => key(element) === wanted);
  (same ?? region().querySelector("h1")).focus({ preventScroll: same !== undefined });
}

function unfolded() {
  return [...region().querySelectorAll("details[open] > summary")].map((summary) => summary.closest("[aria-labelledby]")?.getAttribute("aria-labelledby"));
}

function put(page, wanted) {
  const open = unfolded();
  region().replaceWith(document.importNode(region(page), true));
  document.title = page.title;
  for (const css of ["form.search.main", "link[rel=alternate][type]"]) {
    const [here, there] = [document.querySelector(css), page.querySelector(css)];
    if (here && there && !here.contains(document.activeElement)) refresh(here, there);
  }
  document.querySelector(".languages").replaceWith(document.importNode(page.querySelector(".languages"), true));
  open.filter(Boolean).forEach((name) => region().querySelector(`[aria-labelledby="${name}"] details`)?.setAttribute("open", ""));
  region().querySelector("h1").tabIndex = -1;
  if (wanted !== null) focusAgain(wanted);
  document.dispatchEvent(new CustomEvent("results"));
  announce(region().querySelector(".total").textContent);
}

/** The search box keeps its own listeners; only what it sends along changes. */
function refresh(here, there) {
  if (here.localName === "link") {
    here.href = there.getAttribute("href");
    return;
  }
  here.querySelectorAll("input[type=hidden]").forEach((field) => field.remove());
  here.append(...there.querySelectorAll("input[type=hidden]"));
  here.elements.q.value = there.elements.q.value;
}

/** For the pages of the articles, which lead along this list. */
function remember() {
  const articles = [...region().querySelectorAll(".card h3 a")].map((link) => link.getAttribute("href"));
  const next = region().querySelector(".pages .next")?.getAttribute("href") ?? null;
  const total = region().querySelector(".total").textContent;
  try {
    sessionStorage.setItem("results", JSON.stringify({ articles, next, total, address: shown }));
  } catch {
    // Articles then lead back to the results alone.
  }
}

function ask(address) {
  asking?.abort();
  asking = new AbortController();
  region().setAttribute("aria-busy", "true");
  return load(address, asking.signal);
}

function offline(address) {
  region().removeAttribute("aria-busy");
  const notice = document.createElement("p");
  notice.className = "notice notice-warning offline";
  notice.append(say("offline"), " ");
  const retry = notice.appendChild(document.createElement("button"));
  retry.type = "button";
  retry.className = "plain";
  retry.textContent = say("retry");
  retry.addEventListener("click", () => show(address));
  region().parentElement.querySelector(".offline")?.remove();
  region().before(notice);
  announce(say("offline"));
}

/** @param past whether the address is in the history already */
async function show(address, past = false) {
  const wanted = key(document.activeElement);
  try {
    const { ok, page } = await ask(address);
    if (!ok || !region(page)) {
      location.assign(address);
      return;
    }
    document.querySelector(".offline")?.remove();
    put(page, wanted);
    const { pathname, search } = new URL(address, location.href);
    if (!past) history.pushState(null, "", pathname + search);
    shown = pathname + search;
    remember();
  } catch (failure) {
    if (failure.name !== "AbortError") offline(address);
  }
}

/** Why a single article was found is put into its card. */
async function explain(link) {
  const id = link.closest(".card").id;
  const { page } = await load(link.href);
  const reasons = page.getElementById(id)?.querySelector(".why");
  if (!reasons) return;
  link.closest(".why").replaceWith(document.importNode(reasons, true));
  document.getElementById(id).querySelector(".why summary").focus();
}

function leadsHere(link) {
  const address = new URL(link.href, location.href);
  const other = address.pathname + address.search !== location.pathname + location.search;
  return address.origin === location.origin && address.pathname === location.pathname && other && !link.download;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || !link.closest(REGION) || link instanceof SVGElement || !leadsHere(link)) return;
  event.preventDefault();
  if (link.closest(".why")) explain(link).catch(() => location.assign(link.href));
  else show(link.href).then(() => link.closest(".pages") && region().scrollIntoView());
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.closest(REGION) || new URL(form.action).pathname !== location.pathname) return;
  event.preventDefault();
  const given = [...new FormData(form)].filter(([, value]) => value !== "");
  show(`${new URL(form.action).pathname}?${new URLSearchParams(given)}`);
});

// Other modules ask for results so, and go there themselves if nobody listens.
document.addEventListener("go", (event) => {
  event.preventDefault();
  show(event.detail);
});

addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown) show(location.href, true);
});

remember();
