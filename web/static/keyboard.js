// "/" goes to the search box, "j" and "k" to the next and the previous article, "n" and "p" to the next and the previous
// passage that was looked for. Typing is never disturbed.

const passages = [...document.querySelectorAll(".steps")];
const titles = [...document.querySelectorAll(".card h3 a")];

function isTyping(target) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function step(by) {
  const here = titles.indexOf(document.activeElement);
  const there = here < 0 ? (by > 0 ? 0 : titles.length - 1) : here + by;
  titles[there]?.focus();
}

function pass(by) {
  const here = passages.findIndex((passage) => passage.matches(":target"));
  const there = passages[here < 0 ? 0 : here + by];
  if (there) location.hash = there.id;
}

function search() {
  const box = document.getElementById("q");
  box?.focus();
  box?.select();
}

const shortcuts = { "/": search, j: () => step(1), k: () => step(-1), n: () => pass(1), p: () => pass(-1) };

document.addEventListener("keydown", (event) => {
  const shortcut = shortcuts[event.key];
  if (!shortcut || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  shortcut();
});
