/* On a page of a saved site: loads the script that looks after what is saved. Other pages do without. */
if (able && navigator.serviceWorker.controller && !document.getElementById('_save')) {
  caches.match(at('state/' + tag)).then(function (found) {
    var more = document.createElement('script');
    more.dataset.root = base;
    more.src = at('js/save.js');
    if (found) document.head.append(more);
  }).catch(nothing);
}

/* a browser that can install the site; from a folder, asking for this would only be an error */
if (able) {
  var manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = at(script.manifest);
  document.head.append(manifest);
}
