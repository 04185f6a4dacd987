// Pages of this server, asked for by scripts.

const { lang, dataset } = document.documentElement;

/** The address of a page, in the language of this one if its address asks for it. */
export function here(address) {
  return "asked" in dataset ? `${address}${address.includes("?") ? "&" : "?"}lang=${lang}` : address;
}

/** A page, to take something out of it. */
export async function load(address, signal) {
  const response = await fetch(address, { signal, headers: { Accept: "text/html" } });
  return { ok: response.ok, page: new DOMParser().parseFromString(await response.text(), "text/html") };
}
