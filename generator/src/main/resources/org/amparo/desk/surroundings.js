// What the parts of an editor know of their page: its sentences, its file, its keys.
// uses: the names secret and style-nonce of the head, and the elements data-words and data-said of toolbar.ftl

export const meta = (name) => document.querySelector("meta[name=" + name + "]").content;

// root: the element with the file; form: what is sent with the text
export const surroundings = (root, form) => {
  const said = document.querySelector("[data-said]");
  return {
    words: { ...document.querySelector("[data-words]").dataset },
    file: root.dataset.file,
    form,
    seen: root.dataset.seen || "",
    ui: document.documentElement.lang,
    secret: meta("secret"),
    say: (sentence) => {
      said.textContent = sentence;
      said.hidden = !sentence;
    },
  };
};
