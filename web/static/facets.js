// Looks for the values of a long facet while the reader types. Without this, the form opens a page with the same list.

import { load } from "./pages.js";

const PAUSE = 200;

function follow(form) {
  const input = form.elements.name;
  const list = form.parentElement.querySelector(".facet-values");
  const frequent = [...list.children];
  let pause;
  let last = 0;

  async function look() {
    const turn = ++last;
    const found = input.value.trim() === "" ? frequent : await values();
    if (turn === last) list.replaceChildren(...found);
  }

  async function values() {
    const query = new URLSearchParams(new FormData(form));
    const { ok, page } = await load(`${form.getAttribute("action")}?${query}`);
    return ok ? [...page.querySelectorAll(".facet-values > *")] : [];
  }

  list.setAttribute("aria-live", "polite");
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  });
}

function followAll() {
  document.querySelectorAll(".facet-search").forEach(follow);
}

followAll();
document.addEventListener("results", followAll);
