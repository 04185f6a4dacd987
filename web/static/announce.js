// Tells those who do not see the page what has changed in it.

const place = document.body.appendChild(document.createElement("p"));
place.className = "sr";
place.setAttribute("role", "status");

export function announce(text) {
  place.textContent = "";
  requestAnimationFrame(() => {
    place.textContent = text;
  });
}
