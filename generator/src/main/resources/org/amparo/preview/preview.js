/* Keeps a page of the preview up to date: asks what changed, loads the page again where it did, and
   keeps the place and what is unfolded. */
(function () {
  var POLL = 1000;
  var page = document.currentScript.dataset.page;
  var key = '.preview ' + location.pathname;
  var asked = 0;
  var host = document.createElement('div');
  var shadow = host.attachShadow({ mode: 'open' });
  var panel = document.createElement('div');
  shadow.innerHTML = '<link rel="stylesheet" href="/.preview/preview.css">';
  shadow.appendChild(panel);
  host.id = 'preview';
  document.body.appendChild(host);

  function folds() {
    var seen = {};
    return Array.prototype.map.call(document.querySelectorAll('details'), function (fold) {
      var near = fold.closest('[id]');
      var summary = fold.querySelector('summary');
      var name = (near ? near.id : '') + ' ' + (summary ? summary.textContent.trim() : '');
      seen[name] = (seen[name] || 0) + 1;
      return { fold: fold, name: name + ' ' + seen[name] };
    });
  }

  function keep() {
    var open = folds().filter(function (f) { return f.fold.open; });
    var names = open.map(function (f) { return f.name; });
    sessionStorage.setItem(key, JSON.stringify({ y: window.scrollY, open: names }));
  }

  function restore() {
    var kept = JSON.parse(sessionStorage.getItem(key) || 'null');
    sessionStorage.removeItem(key);
    if (kept) {
      folds().forEach(function (f) { f.fold.open = kept.open.indexOf(f.name) >= 0; });
      window.scrollTo(0, kept.y);
      addEventListener('load', function () { window.scrollTo(0, kept.y); });
    }
  }

  function ask() {
    var turn = ++asked;
    fetch('/.preview/panel?' + encodeURI(location.pathname)).then(function (answer) {
      return answer.text().then(function (markup) {
        if (turn !== asked) return;
        if (answer.headers.get('X-Page') !== page) {
          keep();
          location.reload();
        } else {
          panel.innerHTML = markup;
        }
      });
    }).catch(function () { /* the preview has ended: the panel stays as it is */ });
  }

  /* Hears of changes through the worker that all tabs share; where there is none, asks by itself. */
  function listen() {
    try {
      var worker = new SharedWorker('/.preview/tabs.js');
      worker.onerror = poll;
      worker.port.onmessage = ask;
      addEventListener('pagehide', function () { worker.port.postMessage('gone'); }, { once: true });
    } catch (e) {
      poll();
    }
  }

  function poll() {
    ask();
    setInterval(function () { if (!document.hidden) ask(); }, POLL);
  }

  restore();
  listen();
  addEventListener('pageshow', function (event) { if (event.persisted) listen(); });
})();
