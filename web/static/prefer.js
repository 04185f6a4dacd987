// What the reader prefers, for this page and for those to come, which preferences.js reads.

export function prefer(name, value) {
  document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // It holds for this page alone.
  }
}
