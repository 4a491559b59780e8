// The fields of letters. They are no inputs, so that no browser keeps or offers what was typed; they
// are made anew when they are cleared, so that nothing can be undone back into them.
document.querySelectorAll(".letter-tools").forEach((tools) => {
  const article = tools.closest("article"), say = tools.dataset, said = tools.querySelector("[role=status]");
  const all = (where, selector) => Array.from(where.querySelectorAll(selector));
  const has = (blank, kind) => blank.classList.contains("blank-" + kind);
  const blanks = all(article, "[data-blank]").filter((b) => !has(b, "hand"));

  const fieldOf = (blank) => blank.querySelector("input, .blank-field");
  const label = (blank) => blank.querySelector(".blank-label").textContent;

  const tell = (key) => {
    said.textContent = say[key] || "";
  };

  // the other blanks of the same name
  const twins = (blank) => blanks.filter((b) => b !== blank && b.dataset.blank === blank.dataset.blank);

  const box = (blank) => {
    const input = document.createElement("input");
    input.type = "checkbox";
    input.autocomplete = "off";
    input.setAttribute("aria-label", label(blank));
    input.onchange = () => twins(blank).forEach((b) => (fieldOf(b).checked = input.checked));
    return input;
  };

  const edit = (field) => {
    try {
      field.contentEditable = "plaintext-only";
    } catch (e) {
      field.contentEditable = "true"; // an old browser: what is pasted is made plain below
    }
  };

  const text = (blank) => {
    const lines = all(blank, ".blank-line").length, field = document.createElement("span");
    const facts = { role: "textbox", "aria-label": label(blank), "aria-multiline": lines > 1, autocorrect: "off", spellcheck: "false", writingsuggestions: "false", "data-gramm": "false" };
    field.className = "blank-field";
    for (const name of Object.keys(facts)) field.setAttribute(name, facts[name]);
    field.style.setProperty("--lines", lines);
    edit(field);
    field.oninput = () => {
      if (!field.textContent.trim()) field.textContent = ""; // browsers leave an empty line
      twins(blank).forEach((b) => (fieldOf(b).textContent = field.textContent));
    };
    field.onpaste = (event) => {
      event.preventDefault();
      document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
    };
    field.onkeydown = (event) => {
      if (event.key !== "Enter" || lines > 1) return;
      event.preventDefault();
      const next = blanks[blanks.indexOf(blank) + 1];
      if (next) fieldOf(next).focus();
    };
    return field;
  };

  const clear = () => {
    for (const blank of blanks) {
      const old = fieldOf(blank);
      if (old) {
        old.textContent = "";
        old.remove();
      }
      blank.insertBefore(has(blank, "box") ? box(blank) : text(blank), blank.querySelector(".blank-line"));
    }
  };

  // a blank as text; an empty one is a line, to be filled in by hand
  const value = (blank) => {
    if (has(blank, "box")) return (fieldOf(blank).checked ? "[x] " : "[ ] ") + label(blank);
    const field = fieldOf(blank);
    return (field && field.textContent.trim()) || "__________ (" + label(blank) + ")";
  };

  const written = (block) => {
    const copy = block.cloneNode(true), inside = all(block, "[data-blank]");
    all(copy, "[data-blank]").forEach((blank) => blank.replaceWith("\0"));
    const words = copy.textContent.replace(/\s+/g, " ").trim();
    return (block.matches("li") ? "- " : "") + words.replace(/\0/g, () => value(inside.shift()));
  };

  const letter = () =>
    all(article, ".letter p, .letter li, .letter h3, .letter h4")
      .filter((b) => !b.querySelector("p, li") && b.textContent.trim())
      .map(written)
      .join("\n\n");

  const takes = (what) => navigator.canShare && navigator.canShare(what);

  const acts = {
    // in a file of several pages, only this letter is printed
    print() {
      const main = article.parentNode, marked = main.classList.contains("letter-only");
      main.classList.add("letter-only");
      article.classList.add("printed");
      print();
      if (!marked) main.classList.remove("letter-only");
      if (!marked) article.classList.remove("printed");
    },
    async copy() {
      try {
        await navigator.clipboard.writeText(letter());
        tell("copied");
      } catch (e) {
        tell("failed");
      }
    },
    text: () => navigator.share({ text: letter() }).catch(() => {}), // she changed her mind
    // where the phone's sheet takes no files, the file is a download
    file() {
      const file = new File([letter()], say.name, { type: "text/plain" }), link = document.createElement("a");
      if (takes({ files: [file] })) return navigator.share({ files: [file] }).catch(() => {});
      link.href = URL.createObjectURL(file);
      link.download = say.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 9999);
      tell("saved");
    },
    clear() {
      clear();
      tell("cleared");
    },
  };

  clear();
  tools.hidden = false;
  tools.querySelector("[data-act=text]").hidden = !navigator.share;
  tools.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (!button) return;
    tell();
    acts[button.dataset.act]();
  });
  addEventListener("pagehide", clear);
});
