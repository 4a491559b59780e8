// The box on the page. Everything that it says stands in the page itself.

const box = root.document && root.document.getElementById("search-box");
if (box) {
  const document = root.document;
  const field = box.querySelector("input"), status = box.querySelector("[role=status]");
  const list = box.querySelector("ol"), none = box.querySelector(".search-none"), words = box.querySelector(".search-nearest");
  const tag = box.lang, base = box.dataset.root, own = languages.find((l) => l.tag == tag);
  const loading = {};
  let timer;

  // brings a file of the index, then goes on, whether it came or not
  const load = (name, done) => {
    const file = fileOf(name);
    if (loading[file]) return loading[file].push(done);
    loading[file] = [done];
    const script = document.createElement("script");
    script.onload = script.onerror = () => {
      script.remove();
      loading[file].splice(0).forEach((d) => d());
      delete loading[file];
    };
    script.src = base + "search/" + file + ".js";
    document.head.append(script);
  };

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

  const item = (result, keys) => {
    const made = element("li"), link = element("a"), language = languages.find((l) => l.tag == result.language);
    link.href = base + result.address;
    link.lang = result.language;
    const title = marked("strong", result.title, keys, language);
    link.append(title);
    if (result.heading) link.append(marked("span", result.heading, keys, language));
    if (result.snippet) link.append(marked("small", result.snippet, keys, language));
    made.append(link);
    if (!result.own || result.language != tag) made.append(element("em", box.dataset.other));
    return made;
  };

  const clear = () => {
    list.textContent = status.textContent = "";
    none.hidden = true;
  };

  const show = (text, found) => {
    clear();
    const count = found.results.length;
    found.results.forEach((r) => list.append(item(r, found.keys)));
    status.textContent = !count ? box.dataset.none : count == 1 ? box.dataset.one : box.dataset.many.replace("{0}", count);
    none.hidden = count > 0;
    words.textContent = "";
    if (!count) suggest(text);
  };

  const suggest = (text) => {
    const found = nearest(text, tag);
    if (found.missing.length) return loadAll(found.missing, text, () => suggest(text));
    for (const word of found.words) {
      const button = element("button", word);
      button.type = "button";
      button.onclick = () => {
        field.value = word;
        ask();
        field.focus();
      };
      words.append(button, " ");
    }
  };

  // loads pieces, then goes on if the same text still stands in the box
  const loadAll = (names, text, then) => {
    let left = names.length;
    names.forEach((name) =>
      load(name, () => {
        if (pieces[name] === undefined) pieces[name] = null;
        if (!--left && field.value.trim() == text) then();
      })
    );
  };

  const ask = () => {
    const text = field.value.trim();
    if (text.length < 2) return clear();
    const found = search(text, tag, own.whole ? 8 : 5);
    if (found.missing.length) loadAll(found.missing, text, ask);
    else show(text, found);
  };

  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  };
  if (own.whole) field.onfocus = () => pieces[tag + "-k0"] === undefined && load(tag + "-k0", () => 0);
  box.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    ask();
  };
  box.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key == "Escape") {
      field.value = "";
      clear();
      field.focus();
    } else if (step) {
      const stops = [field].concat(Array.from(list.querySelectorAll("a")));
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (next) {
        next.focus();
        event.preventDefault();
      }
    }
  };
  // forgets on leaving, also where the browser keeps the page for going back
  root.addEventListener("pagehide", () => {
    field.value = "";
    clear();
  });
  box.hidden = false;
}
})(this);
