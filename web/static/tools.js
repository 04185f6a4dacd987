// The buttons above results and charts: how close the results stand, the link to them, what curves tell.

import { announce } from "./announce.js";
import { prefer } from "./prefer.js";
import { say } from "./words.js";

const page = document.documentElement;
const LINK = { copied: "linkCopied", failed: "linkNotCopied" };
const TEXT = { copied: "copied", failed: "notCopied" };

function showDensity() {
  document.querySelectorAll(".density").forEach((button) => button.setAttribute("aria-pressed", String(page.dataset.density === "compact")));
}

function showMeasure() {
  document.querySelectorAll(".measure-curves").forEach((button) => button.setAttribute("aria-pressed", String(page.dataset.measure === "share")));
}

function measure() {
  prefer("measure", page.dataset.measure === "share" ? "count" : "share");
  showMeasure();
}

function density() {
  prefer("density", page.dataset.density === "compact" ? "" : "compact");
  showDensity();
}

/** Says what came of it on the button itself, too. */
async function copy(button, text, what) {
  const said = await navigator.clipboard.writeText(text).then(
    () => say(what.copied),
    () => say(what.failed),
  );
  const label = button.querySelector("span") ?? button;
  const before = label.textContent;
  label.textContent = said;
  announce(said);
  setTimeout(() => {
    label.textContent = before;
  }, 2000);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button");
  if (button?.matches(".density")) density();
  else if (button?.matches(".measure-curves")) measure();
  else if (button?.matches(".copy-link")) copy(button, location.href, LINK);
  else if (button?.matches(".copy-text")) copy(button, document.getElementById(button.dataset.of).textContent.trim(), TEXT);
});

showDensity();
showMeasure();
document.addEventListener("results", showDensity);
