// The buttons above results and charts: how close the results stand, the link to them, what curves tell.

import { announce } from "./announce.js";
import { words } from "./words.js";

const page = document.documentElement;

function showDensity() {
  document.querySelectorAll(".density").forEach((button) => button.setAttribute("aria-pressed", String(page.dataset.density === "compact")));
}

function showMeasure() {
  document.querySelectorAll(".measure-curves").forEach((button) => button.setAttribute("aria-pressed", String(page.dataset.measure === "share")));
}

function measure() {
  page.dataset.measure = page.dataset.measure === "share" ? "count" : "share";
  showMeasure();
  try {
    localStorage.setItem("measure", page.dataset.measure);
  } catch {
    // It holds for this page alone.
  }
}

function density() {
  page.dataset.density = page.dataset.density === "compact" ? "" : "compact";
  showDensity();
  try {
    localStorage.setItem("density", page.dataset.density);
  } catch {
    // It holds for this page alone.
  }
}

/** Says what came of it on the button itself, too. */
async function copy(button, text) {
  const said = await navigator.clipboard.writeText(text).then(
    () => words.copied,
    () => words.notCopied,
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
  else if (button?.matches(".copy-link")) copy(button, location.href);
  else if (button?.matches(".copy-text")) copy(button, document.getElementById(button.dataset.of).textContent.trim());
});

showDensity();
showMeasure();
document.addEventListener("results", showDensity);
