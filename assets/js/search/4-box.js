// The box on the page. Everything that it says is in the page itself. uses: 1-words, 2-index, 3-query

const document = root.document;
const box = document && document.getElementById("_search-box");
if (box) {
  const [field, status, list, none, words] = ["input", "[role=status]", "ol", ".search-none", ".search-nearest"].map((name) => box.querySelector(name));
  const tag = box.lang, { root: base, few, many, other, failed } = box.dataset;
  const loading = {};
  let timer, lost;

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  // a text with the words that were found marked; it is as it was written, unless composing moves its letters
  const marked = (name, written, keys, language) => {
    const made = element(name), same = composed(written), text = same.length - written.length ? same : written;
    let at = 0, mark;
    for (const [word, from] of wordsOf(text, language)) {
      const end = from + word.length;
      if (end <= at || !keys.has(language.key(word))) continue;
      if (from > at || !mark) made.append(text.slice(at, from), (mark = element("mark")));
      mark.textContent += text.slice(Math.max(at, from), end);
      at = end;
    }
    made.append(text.slice(at));
    return made;
  };

  const item = ({ address, language, own, texts }, keys) => {
    const made = element("li"), link = element("a", { href: base + address, lang: language.tag, dir: "auto" });
    ["strong", "span", "small"].forEach((name, i) => texts[i] && link.append(marked(name, texts[i], keys, language)));
    made.append(link);
    if (!own) made.append(element("em", { textContent: other }));
    return made;
  };

  // what has the focus here may be gone in a moment
  const clear = () => {
    box.contains(document.activeElement) && field.focus();
    list.textContent = status.textContent = words.textContent = "";
    none.hidden = true;
  };

  const forget = () => {
    field.value = "";
    clear();
  };

  // brings the file of a piece, done whether it came or not; one that did not is asked for again
  const load = (name) => {
    const file = fileOf(name, tag);
    loading[file] = loading[file] || new Promise((done) => document.head.append(element("script", { src: base + "search/" + file + ".js", onload: done, onerror: () => done((lost = delete loading[file])) })));
    return loading[file].then(() => fail(name));
  };

  // what is found when all pieces are here; then on, if the same text is still in the box; an index
  // that is torn may hold anything
  const complete = (text, find, then) => {
    try {
      const found = find(text, tag, whole ? 8 : 5);
      if (!found.missing.length) then(found);
      else Promise.all(found.missing.map(load)).then(() => field.value.trim() == text && complete(text, find, then));
    } catch (e) {
      clear();
      status.textContent = failed;
      none.hidden = false;
    }
  };

  const suggest = (found) =>
    found.words.forEach((textContent) => {
      const onclick = () => {
        field.value = textContent;
        ask();
      };
      words.append(element("button", { type: "button", textContent, onclick }), " ");
    });

  const ask = () => {
    const text = field.value.trim();
    if (!text[1] && text < "\u0e00") return clear();
    complete(text, search, ({ results, keys }) => {
      clear();
      list.append(...results.map((result) => item(result, keys)));
      const count = results.length;
      status.textContent = (lost && !count ? failed : few.split("|")[count]) || many.replace("{0}", count);
      none.hidden = count;
      if (lost) lost = forgive();
      else if (!count) complete(text, nearest, suggest);
    });
  };

  field.oninput = field.form.onsubmit = (event) => {
    event.preventDefault();
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  };
  field.onfocus = () => tag + "-b" in pieces || load(tag + "-b");
  box.onkeydown = (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (event.key == "Escape") forget();
    else if (next) {
      event.preventDefault();
      next.focus();
    }
  };
  // forgets on leaving, also where the browser keeps the page for going back
  root.onpagehide = forget;
  box.hidden = false;
}
})(this);
