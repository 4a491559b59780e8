// The screen that puts the site online: shows how far it is while it runs.
const PAUSE = 700;

const job = () => document.getElementById("job");

const fresh = async () => {
  const answer = await fetch(location.pathname + location.search);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.getElementById("job");
};

const look = async () => {
  if (job().dataset.state !== "running") return;
  try {
    const now = await fresh();
    if (now.innerHTML !== job().innerHTML) job().replaceWith(now);
    if (now.dataset.state === "asking") document.querySelector("#answer, #question")?.focus();
  } catch {
    // the desk was closed, or gives way: look again
  }
  setTimeout(look, PAUSE);
};

setTimeout(look, PAUSE);
