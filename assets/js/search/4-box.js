// The box on the page. Everything that it says stands in the page itself.

const document = root.document;
const box = document && document.getElementById("search-box");
if (box) {
  const field = box.querySelector("input"), status = box.querySelector("[role=status]");
  const list = box.querySelector("ol"), none = box.querySelector(".search-none"), words = box.querySelector(".search-nearest");
  const tag = box.lang, { root: base, one, many, none: nothing, other } = box.dataset;
  const loading = {};
  let timer;

  const element = (name, text) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  };

  // a text with the words that were found marked
  const marked = (name, text, keys, language) => {
    const made = element(name);
    let at = 0;
    for (const word of wordsOf(text)) {
      if (!keys.has(language.key(word))) continue;
      const start = text.indexOf(word, at);
      if (start < 0) continue;
      made.append(text.slice(at, start), element("mark", word));
      at = start + word.length;
    }
    made.append(text.slice(at));
    return made;
  };

  const item = ({ address, title, heading, snippet, language, own }, keys) => {
    const made = element("li"), link = element("a");
    link.href = base + address;
    link.lang = language.tag;
    link.append(marked("strong", title, keys, language));
    if (heading) link.append(marked("span", heading, keys, language));
    if (snippet) link.append(marked("small", snippet, keys, language));
    made.append(link);
    if (!own) made.append(element("em", other));
    return made;
  };

  const clear = () => {
    list.textContent = status.textContent = words.textContent = "";
    none.hidden = true;
  };

  const forget = () => {
    field.value = "";
    clear();
  };

  // brings the file of a piece, done whether it came or not
  const load = (name) => {
    const file = fileOf(name);
    loading[file] = loading[file] || new Promise((done) => {
      const script = element("script");
      script.onload = script.onerror = done;
      script.src = base + "search/" + file + ".js";
      document.head.append(script);
    });
    return loading[file].then(() => fail(name));
  };

  // what is found when all pieces are here; then on, if the same text still stands in the box
  const complete = (text, find, then) => {
    const found = find(text, tag, whole ? 8 : 5);
    if (!found.missing.length) then(found);
    else Promise.all(found.missing.map(load)).then(() => field.value.trim() == text && complete(text, find, then));
  };

  const suggest = (found) =>
    found.words.forEach((word) => {
      const button = element("button", word);
      button.type = "button";
      button.onclick = () => {
        field.value = word;
        ask();
        field.focus();
      };
      words.append(button, " ");
    });

  const ask = () => {
    const text = field.value.trim();
    if (text.length < 2) return clear();
    complete(text, search, ({ results, keys }) => {
      clear();
      list.append(...results.map((result) => item(result, keys)));
      const count = results.length;
      status.textContent = count > 1 ? many.replace("{0}", count) : count ? one : nothing;
      none.hidden = count;
      if (!count) complete(text, nearest, suggest);
    });
  };

  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  };
  field.onfocus = () => pieces[tag + "-b"] === undefined && load(tag + "-b");
  box.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    ask();
  };
  box.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key == "Escape") {
      forget();
      field.focus();
    } else if (step) {
      const stops = [field, ...list.querySelectorAll("a")];
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (next) {
        next.focus();
        event.preventDefault();
      }
    }
  };
  // forgets on leaving, also where the browser keeps the page for going back
  root.addEventListener("pagehide", forget);
  box.hidden = false;
}
})(this);
