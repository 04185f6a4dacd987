// "/" goes to the search box, "j" and "k" to the next and the previous article. Typing is never disturbed.

const titles = [...document.querySelectorAll(".card h3 a")];

function isTyping(target) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function step(by) {
  const here = titles.indexOf(document.activeElement);
  const there = here < 0 ? (by > 0 ? 0 : titles.length - 1) : here + by;
  titles[there]?.focus();
}

function search() {
  const box = document.getElementById("q");
  box?.focus();
  box?.select();
}

const shortcuts = { "/": search, j: () => step(1), k: () => step(-1) };

document.addEventListener("keydown", (event) => {
  const shortcut = shortcuts[event.key];
  if (!shortcut || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  shortcut();
});
