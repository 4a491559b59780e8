// Says what of a guide does not fit on paper: after a save, or when somebody asks.
// uses: an element with data-paper, its button and its list
const say = (list, sentences) => {
  list.replaceChildren(
    ...sentences.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }),
  );
};

const ask = async (part) => {
  const list = part.querySelector("ul");
  say(list, [part.dataset.busy]);
  try {
    const answer = await fetch(part.dataset.paper);
    if (!answer.ok) throw new Error(answer.status);
    const { words } = await answer.json();
    say(list, words);
  } catch {
    say(list, [part.dataset.failed]);
  }
};

document.querySelectorAll("[data-paper]").forEach((part) => {
  part.querySelector("button").addEventListener("click", () => ask(part));
  document.addEventListener("saved", () => ask(part));
  if ("now" in part.dataset) ask(part);
});
