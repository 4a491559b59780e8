/* What every script of a page begins with: where the site is, and whether this browser can save it. */
var script = document.currentScript.dataset, tag = document.documentElement.lang;
var base = new URL(script.root || './', location.href).href;
var able = 'serviceWorker' in navigator && 'caches' in window && location.protocol.indexOf('http') === 0;
var at = function (path) { return base + path; };
var nothing = function () {};
