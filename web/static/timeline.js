// Lets readers choose a span of a timeline: by dragging from one bar to another, or with the arrow keys. Without this,
// each bar leads to its own dates, and the same numbers are in a table.

import { announce } from "./announce.js";
import { prefer } from "./prefer.js";
import { say } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";

function go(address) {
  const event = new CustomEvent("go", { detail: address, cancelable: true });
  if (document.dispatchEvent(event)) location.assign(address);
}

/** The chosen bars of one timeline, and what shows them. */
class Span {
  constructor(figure) {
    this.figure = figure;
    this.svg = figure.querySelector("svg");
    this.starts = figure.dataset.starts.split(" ");
    this.shade = this.svg.insertBefore(document.createElementNS(SVG, "rect"), this.svg.firstChild);
    this.shade.setAttribute("class", "shade");
    this.shade.setAttribute("height", "88");
    this.clear();
  }

  clear() {
    this.fixed = this.moving = -1;
    this.shade.setAttribute("width", "0");
  }

  get chosen() {
    return [Math.min(this.fixed, this.moving), Math.max(this.fixed, this.moving)];
  }

  get label() {
    const [first, last] = this.chosen;
    return first === last ? this.starts[first] : say("spanOf", this.starts[first], this.starts[last]);
  }

  choose(fixed, moving) {
    const within = (place) => Math.max(0, Math.min(this.starts.length - 1, place));
    this.fixed = within(fixed);
    this.moving = within(moving);
    const [first, last] = this.chosen;
    const slot = 100 / this.starts.length;
    this.shade.setAttribute("x", `${first * slot}%`);
    this.shade.setAttribute("width", `${(last - first + 1) * slot}%`);
  }

  at(event) {
    const box = this.svg.getBoundingClientRect();
    return Math.floor(((event.clientX - box.left) / box.width) * this.starts.length);
  }

  narrow() {
    const [first, last] = this.chosen;
    const address = new URL(this.figure.dataset.base, location.href);
    address.searchParams.set("from", this.starts[first]);
    address.searchParams.set("to", this.starts[last]);
    go(address.pathname + address.search);
  }
}

function drag(span) {
  let from = -1;
  span.svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType !== "touch") from = span.at(event);
  });
  span.svg.addEventListener("pointermove", (event) => {
    if (from < 0 || (span.fixed < 0 && span.at(event) === from)) return;
    span.svg.setPointerCapture(event.pointerId);
    span.choose(from, span.at(event));
  });
  span.svg.addEventListener("pointerup", () => {
    if (from >= 0 && span.fixed >= 0 && span.fixed !== span.moving) span.narrow();
    from = -1;
  });
  span.svg.addEventListener("dragstart", (event) => event.preventDefault());
  span.svg.addEventListener("click", (event) => {
    const dragged = span.fixed >= 0 && span.fixed !== span.moving;
    const link = event.target.closest("a");
    if (link || dragged) event.preventDefault();
    if (link && !dragged) go(link.getAttribute("href"));
    if (dragged) span.clear();
  });
}

function keys(span) {
  const area = document.createElement("div");
  area.className = "span-choice";
  area.tabIndex = 0;
  area.setAttribute("role", "group");
  area.setAttribute("aria-label", say("span"));
  span.svg.replaceWith(area);
  area.append(span.svg);
  const label = area.appendChild(document.createElement("output"));
  const steps = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
  area.addEventListener("keydown", (event) => {
    const by = steps[event.key];
    if (by !== undefined) {
      const unset = span.moving < 0 && Number.isFinite(by);
      const moving = unset ? (by > 0 ? 0 : span.starts.length - 1) : span.moving + by;
      span.choose(event.shiftKey && span.fixed >= 0 ? span.fixed : moving, moving);
    } else if (event.key === "Enter" && span.fixed >= 0) {
      span.narrow();
    } else if (event.key === "Escape") {
      span.clear();
    } else return;
    event.preventDefault();
    label.textContent = span.fixed < 0 ? "" : span.label;
    announce(label.textContent);
  });
  area.addEventListener("blur", () => {
    span.clear();
    label.textContent = "";
  });
}

function measures(figure) {
  const button = figure.querySelector(".measure");
  if (!button) return;
  const share = () => button.getAttribute("aria-pressed") === "true";
  const turn = () => {
    for (const bar of figure.querySelectorAll(".bar")) {
      const [y, height] = bar.dataset.other.split(" ");
      bar.dataset.other = `${bar.getAttribute("y")} ${bar.getAttribute("height")}`;
      bar.setAttribute("y", y);
      bar.setAttribute("height", height);
    }
    button.setAttribute("aria-pressed", String(!share()));
  };
  const preferred = document.documentElement.dataset.measure;
  if (preferred && (preferred === "share") !== share()) turn();
  button.addEventListener("click", () => {
    turn();
    prefer("measure", share() ? "share" : "count");
  });
}

function enliven() {
  document.querySelectorAll(".chart[data-starts]:not([data-alive])").forEach((figure) => {
    figure.dataset.alive = "";
    const span = new Span(figure);
    drag(span);
    keys(span);
    measures(figure);
  });
}

enliven();
document.addEventListener("results", enliven);
