// What every script of a page begins with: where the site is, and whether this browser can save it.
const script = document.currentScript.dataset, tag = document.documentElement.lang;
const base = new URL(script.root || "./", location.href).href;
const able = "serviceWorker" in navigator && "caches" in window && /^http/.test(location.protocol);
