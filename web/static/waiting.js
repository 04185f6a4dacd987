// Loads the page anew as soon as the archive can be searched again.

const PAUSE = 5000;

async function ask() {
  const ready = await fetch("/health/ready", { cache: "no-store" }).then(
    (response) => response.ok,
    () => false,
  );
  if (ready) location.reload();
  else setTimeout(ask, PAUSE);
}

setTimeout(ask, PAUSE);
