// Quick exit: covers the page at once, then leaves in a way that Back does not undo. The mark that
// it sets ends with the tab; a reader who comes back by Back while it is set is sent on again.
(() => {
  const page = document.documentElement, facts = page.dataset, framed = window.top !== window;
  const entry = performance.getEntriesByType("navigation")[0];
  // by Back, or loaded again where the way out could not be opened
  const back = entry ? entry.type !== "navigate" && entry.type !== "prerender" : performance.navigation.type > 0;
  let title = document.title, shifts = 0, last = 0, left = false;

  const mark = (value) => {
    try {
      if (value) sessionStorage.setItem("left", value);
      else if (value === "") sessionStorage.removeItem("left");
      return sessionStorage.getItem("left");
    } catch (e) {
      return null; // a browser that keeps nothing has no mark: then Back is not guarded
    }
  };

  const neutral = () => {
    document.title = facts.away;
  };

  const leave = () => {
    let saved = navigator.serviceWorker && navigator.serviceWorker.controller && facts.offline;
    if (saved) saved = new URL(saved, location.href).href; // before the address changes
    left = page.hidden = true;
    neutral();
    mark("1");
    if (window.speechSynthesis) speechSynthesis.cancel();
    if (document.body) document.body.textContent = "";
    if (!/^http/.test(location.protocol)) return location.replace("about:blank"); // a file
    history.replaceState(null, "", "/"); // the address bar is neutral before the next page answers
    if (navigator.onLine !== false) return location.replace(facts.exit);
    // without a saved page the cover stays: any other page would tell more
    if (saved) caches.match(saved).then((found) => found && location.replace(saved));
  };

  page.hidden = framed; // a page inside another site's shows nothing
  if (back && mark()) leave();
  addEventListener("pagehide", () => {
    page.hidden = true;
  });
  addEventListener("pageshow", (event) => {
    // also where she left before the page was there as a whole
    if (left || ((back || event.persisted) && mark())) return leave();
    mark("");
    title = page.hidden ? title : document.title;
    document.title = title;
    page.hidden = framed;
  });
  addEventListener("beforeprint", neutral);
  addEventListener("afterprint", () => {
    if (!left) document.title = title;
  });
  for (const name of ["click", "auxclick"]) {
    document.addEventListener(name, (event) => {
      if (event.button > 1 || !event.target.closest(".exit")) return; // the right button opens a menu
      event.preventDefault();
      leave();
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") shifts = 0;
    else if (!event.repeat) {
      shifts = event.timeStamp - last < 1500 ? shifts + 1 : 1;
      last = event.timeStamp;
      if (shifts === 3) leave();
    }
  });
})();
