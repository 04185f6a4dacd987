// Runs before anything is drawn, so that what the reader prefers, and what needs scripts, never moves what is there.

document.documentElement.classList.add("js");
try {
  document.documentElement.dataset.density = localStorage.getItem("density") ?? "";
  document.documentElement.dataset.measure = localStorage.getItem("measure") ?? "";
  if (sessionStorage.getItem("results")?.includes(`"${location.pathname}`)) {
    document.documentElement.dataset.inResults = "";
  }
} catch {
  // Without storage there are no preferences.
}
