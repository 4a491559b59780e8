// Keeps a page of the preview up to date: asks what changed, loads the page again where it did, and
// keeps the place and what is unfolded.
(() => {
  const POLL = 1000;
  const page = document.currentScript.dataset.page;
  const key = ".preview " + location.pathname;
  const host = document.createElement("div"), panel = document.createElement("div");
  const shadow = host.attachShadow({ mode: "open" });
  let asked = 0;
  shadow.innerHTML = `<link rel="stylesheet" href="/.preview/preview.css">`;
  shadow.append(panel);
  host.id = "preview";
  document.body.append(host);

  // what can be unfolded, by names that are the same after a change elsewhere in the page
  const folds = () => {
    const seen = {};
    return [...document.querySelectorAll("details")].map((fold) => {
      const near = fold.closest("[id]"), summary = fold.querySelector("summary");
      const name = (near ? near.id : "") + " " + (summary ? summary.textContent.trim() : "");
      seen[name] = (seen[name] || 0) + 1;
      return { fold, name: name + " " + seen[name] };
    });
  };

  const keep = () => {
    const open = folds().filter(({ fold }) => fold.open).map(({ name }) => name);
    sessionStorage.setItem(key, JSON.stringify({ y: window.scrollY, open }));
  };

  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(key) || "null");
    sessionStorage.removeItem(key);
    if (!kept) return;
    folds().forEach(({ fold, name }) => {
      fold.open = kept.open.includes(name);
    });
    window.scrollTo(0, kept.y);
    addEventListener("load", () => window.scrollTo(0, kept.y));
  };

  const ask = async () => {
    const turn = ++asked;
    try {
      const answer = await fetch("/.preview/panel?" + encodeURI(location.pathname)), markup = await answer.text();
      if (turn !== asked) return;
      if (answer.headers.get("X-Page") === page) {
        panel.innerHTML = markup;
      } else {
        keep();
        location.reload();
      }
    } catch (e) {
      // the preview has ended: the panel stays as it is
    }
  };

  const poll = () => {
    ask();
    setInterval(() => document.hidden || ask(), POLL);
  };

  // hears of changes through the worker that all tabs share; where there is none, asks by itself
  const listen = () => {
    try {
      const worker = new SharedWorker("/.preview/tabs.js");
      worker.onerror = poll;
      worker.port.onmessage = ask;
      addEventListener("pagehide", () => worker.port.postMessage("gone"), { once: true });
    } catch (e) {
      poll();
    }
  };

  restore();
  listen();
  addEventListener("pageshow", (event) => {
    if (event.persisted) listen();
  });
})();
