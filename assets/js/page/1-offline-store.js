// On a page of a saved site: loads the script that looks after what is saved. Other pages do without. uses: ../base
if (able && navigator.serviceWorker.controller && !document.getElementById("_save")) {
  const load = (found) => {
    const more = document.createElement("script");
    more.dataset.root = base;
    more.src = base + "js/save.js";
    if (found) document.head.append(more);
  };
  caches.match(base + "state/" + tag).then(load, () => {});
}

// a browser that can install the site; from a folder, asking for this would only be an error
if (able) {
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = base + script.manifest;
  document.head.append(manifest);
}
