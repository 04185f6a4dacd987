// What the scripts say: the page brings the texts along, in its language.

const texts = JSON.parse(document.getElementById("words").textContent);
const language = document.documentElement.lang;
const plural = new Intl.PluralRules(language);

export function say(name, ...values) {
  return texts[name].replace(/\{(\d)\}/g, (place, number) => values[number] ?? place);
}

/** So many things, whose name agrees with their number. */
export function count(name, number) {
  const text = texts[`${name}.${plural.select(number)}`] ?? texts[`${name}.other`];
  return text.replace("{0}", number.toLocaleString(language));
}
