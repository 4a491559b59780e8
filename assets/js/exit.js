/*
 * Quick exit: covers the page at once, then leaves in a way that Back does not undo. The mark that
 * it sets ends with the tab; a reader who comes back by Back while it is set is sent on again.
 */
(function () {
  var page = document.documentElement, title = document.title, shifts = 0, last = 0, left = false;
  var entry = performance.getEntriesByType('navigation')[0];
  /* by Back, or loaded again where the way out could not be opened */
  var back = entry ? entry.type !== 'navigate' && entry.type !== 'prerender' : performance.navigation.type > 0;
  function mark(value) {
    try {
      if (value) sessionStorage.setItem('left', value);
      else if (value === '') sessionStorage.removeItem('left');
      return sessionStorage.getItem('left');
    } catch (e) {
      return null; /* a browser that keeps nothing has no mark: then Back is not guarded */
    }
  }
  function cover() {
    page.hidden = true;
    document.title = page.getAttribute('data-away');
  }
  function leave() {
    var web = location.protocol.indexOf('http') === 0;
    var saved = navigator.serviceWorker && navigator.serviceWorker.controller && page.getAttribute('data-offline');
    left = true;
    cover();
    mark('1');
    if (window.speechSynthesis) speechSynthesis.cancel();
    if (document.body) document.body.textContent = '';
    if (web && navigator.onLine !== false) location.replace(page.getAttribute('data-exit'));
    else if (web && saved) caches.match(new URL(saved, location.href).href).then(function (there) {
      if (there) location.replace(saved); /* else what is covered stays covered: any other page would tell more */
    });
  }
  if (back && mark()) leave();
  addEventListener('pagehide', function () { page.hidden = true; });
  addEventListener('pageshow', function (event) {
    /* also where she left before the page was there as a whole */
    if (left || (back || event.persisted) && mark()) return leave();
    mark('');
    title = page.hidden ? title : document.title;
    document.title = title;
    page.hidden = false;
  });
  document.addEventListener('click', function (event) {
    if (!event.target.closest('.exit')) return;
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Shift') shifts = 0;
    else if (!event.repeat) {
      shifts = event.timeStamp - last < 1500 ? shifts + 1 : 1;
      last = event.timeStamp;
      if (shifts === 3) leave();
    }
  });
})();
