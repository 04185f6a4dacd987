// Leads from an article to the one before and after it in the results that the reader came from.

import { say } from "./words.js";

const place = document.querySelector(".in-results");

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem("results"));
  } catch {
    return null;
  }
}

function link(href, text, rel) {
  const element = document.createElement(href ? "a" : "span");
  if (href) element.href = href;
  if (href && rel) element.rel = rel;
  element.textContent = href ? text : "";
  return element;
}

const results = remembered();
const here = results?.articles.findIndex((href) => href.split("?")[0] === location.pathname) ?? -1;
if (here >= 0) {
  const { articles, address, next, total } = results;
  place.append(
    link(articles[here - 1], `‹ ${say("previousResult")}`, "prev"),
    link(address, say("inResults", here + 1, articles.length, total)),
    link(articles[here + 1] ?? next, `${say("nextResult")} ›`, "next"),
  );
}
